// Runs before the page is painted: a chosen light or dark, and room for what only scripts can do.
(function () {
  var root = document.documentElement;
  root.classList.add('js');
  try {
    var theme = localStorage.getItem('stemma.theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    if (localStorage.getItem('stemma.keys') === 'off') root.classList.add('no-keys');
  } catch (e) { /* storage may be shut; the page follows the system then */ }
})();
