// Opens notes, moves by keys, keeps two choices. All content is on the page without it.
(function () {
  'use strict';
  var root = document.documentElement;
  var body = document.body;
  var said = document.getElementById('said');

  // What happened, in the one live region: shown for a while, or only spoken where the page itself shows it.
  var fading = 0;
  function tell(words, shown) {
    said.textContent = '';
    said.classList.toggle('vh', !shown);
    window.clearTimeout(fading);
    window.setTimeout(function () { said.textContent = words; }, 40);
    if (shown) fading = window.setTimeout(function () { said.textContent = ''; }, 7000);
  }
  function say(words) { tell(words, true); }
  var done = document.querySelector('form.done');
  if (said && said.dataset.said) tell(said.dataset.said, !done);

  // Fetches; what is just being worked out is asked for again until it stands.
  function fetchReady(url) {
    return fetch(url).then(function (answer) {
      return answer.status !== 503 ? answer : new Promise(function (wait) {
        window.setTimeout(wait, 1000 * (Number(answer.headers.get('Retry-After')) || 1));
      }).then(function () { return fetchReady(url); });
    });
  }

  function stored(name, value) {
    try {
      if (value) localStorage.setItem(name, value); else localStorage.removeItem(name);
    } catch (e) { say('This browser keeps no settings; the choice holds for this page only.'); }
  }

  // Help: two choices.
  function choice(name, current, change) {
    document.querySelectorAll('input[name=' + name + ']').forEach(function (input) {
      input.checked = input.value === current;
      input.addEventListener('change', function () { change(input.value); });
    });
  }
  if (document.querySelector('.help')) {
    choice('theme', root.dataset.theme || '', function (value) {
      stored('stemma.theme', value);
      if (value) root.dataset.theme = value; else delete root.dataset.theme;
    });
    choice('keys', root.classList.contains('no-keys') ? 'off' : 'on', function (value) {
      stored('stemma.keys', value === 'off' ? 'off' : '');
      root.classList.toggle('no-keys', value === 'off');
    });
  }

  // The reader.
  var reader = document.querySelector('.wrap[data-report]');
  var notes = reader ? Array.from(reader.querySelectorAll('.note')) : [];
  var open = null;
  var wide = window.matchMedia('(min-width:64.01rem)');

  function number(note) { return note.dataset.n; }
  function more(note) { return note.querySelector('.more'); }
  function noteOf(n) { var found = document.getElementById('n' + n); return found && found.closest('.note'); }
  function markOf(n) { return reader.querySelector('mark[data-c~="' + n + '"]'); }

  // Notes stand beside their words without moving them. Where many meet, later ones slide down, at most so far; then the
  // text makes room, once, before anything is opened. The open note always stands beside its words.
  // All is measured before anything is written: with hundreds of notes each turn from one to the other costs a layout.
  var GAP = 9, SLIDE = 220;
  var rows = [], hung = [];

  function collect() {
    reader.querySelectorAll('.margin').forEach(function (margin) {
      var head = margin.closest('.head');
      var row = { margin: margin, text: head ? null : margin.previousElementSibling, notes: [] };
      margin.querySelectorAll('.note').forEach(function (note) {
        var item = { note: note, row: row, down: 0 };
        row.notes.push(item);
        hung.push(item);
      });
      rows.push(row);
    });
  }

  function isPlaced() { return reader.classList.contains('placed'); }

  function move(item, down) {
    if (item.down === down) return;
    item.down = down;
    item.note.style.transform = down ? 'translateY(' + down + 'px)' : '';
  }

  function setRoom() {
    reader.classList.toggle('placed', wide.matches && !reader.classList.contains('beside'));
    rows.forEach(function (row) { if (row.room) { row.text.style.minHeight = ''; row.room = 0; } });
    reader.style.paddingBottom = '';
    if (!isPlaced()) return hung.forEach(function (item) { move(item, 0); });
    if (open) open.classList.add('shut');
    var sizes = rows.map(function (row) {
      var text = row.text || row.margin;
      return { top: text.offsetTop, height: text.offsetHeight, notes: row.notes.map(function (item) { return item.note.offsetHeight; }) };
    });
    if (open) open.classList.remove('shut');
    var moved = 0, bottom = -Infinity;
    sizes.forEach(function (size, i) {
      bottom = Math.max(bottom, size.top + moved);
      size.notes.forEach(function (height) { bottom += height + GAP; });
      var over = Math.ceil(bottom - (size.top + size.height + moved) - SLIDE);
      if (over <= 0 || !rows[i].text) return;
      rows[i].room = size.height + over;
      moved += over;
    });
    rows.forEach(function (row) { if (row.room) row.text.style.minHeight = row.room + 'px'; });
  }

  function place() {
    if (!reader || !isPlaced() || !hung.length) return;
    var long = reader.classList.contains('long');
    var top = reader.getBoundingClientRect().top;
    rows.forEach(function (row) { row.top = row.margin.offsetTop; });
    var boxes = hung.map(function (item) {
      var mark = long ? null : markOf(number(item.note));
      return {
        natural: item.note.offsetTop,
        height: item.note.offsetHeight,
        wanted: Math.max(item.row.top + 5, mark ? mark.getBoundingClientRect().top - top - 3 : 0)
      };
    });
    var head = reader.querySelector('.head');
    var end = reader.offsetHeight - (parseFloat(reader.style.paddingBottom) || 0);
    settle(boxes, hung.findIndex(function (item) { return item.note === open; }), head.offsetTop + head.offsetHeight);
    hung.forEach(function (item, i) { move(item, Math.round(boxes[i].top - boxes[i].natural)); });
    var last = boxes[boxes.length - 1];
    var over = Math.ceil(last.top + last.height - end);
    reader.style.paddingBottom = over > 0 ? over + 'px' : '';
  }

  function settle(boxes, chosen, ceiling) {
    function push(from) {
      for (var i = Math.max(1, from); i < boxes.length; i++) {
        boxes[i].top = Math.max(boxes[i].wanted, boxes[i - 1].top + boxes[i - 1].height + GAP);
      }
    }
    boxes[0].top = boxes[0].wanted;
    push(1);
    if (chosen < 1 || boxes[chosen].top <= boxes[chosen].wanted) return;
    var above = 0;
    for (var j = 0; j < chosen; j++) above += boxes[j].height + GAP;
    boxes[chosen].top = Math.max(boxes[chosen].wanted, Math.min(boxes[0].wanted, ceiling) + above);
    for (var i = chosen - 1; i >= 0; i--) {
      boxes[i].top = Math.min(boxes[i].top, boxes[i + 1].top - boxes[i].height - GAP);
    }
    push(chosen + 1);
  }

  function arrange() { setRoom(); place(); }

  function address(n) {
    var url = new URL(location.href);
    if (n) url.searchParams.set('sel', n); else url.searchParams.delete('sel');
    url.hash = '';
    history.replaceState(null, '', url);
  }

  function unmark() {
    reader.querySelectorAll('mark.sel').forEach(function (mark) { mark.classList.remove('sel'); });
    open.classList.remove('sel');
    open.removeAttribute('aria-current');
    open = null;
  }

  function shut() {
    if (!open) return;
    unmark();
    address('');
    place();
  }

  function show(note, focus) {
    if (!note) return;
    var n = number(note);
    if (open !== note) {
      if (open) unmark();
      open = note;
      note.classList.add('sel');
      note.setAttribute('aria-current', 'true');
      note.dataset.all.split(' ').forEach(function (each) {
        reader.querySelectorAll('mark[data-c~="' + each + '"]').forEach(function (mark) { mark.classList.add('sel'); });
      });
      address(n);
      fill(note);
    }
    if (more(note)) place();
    var target = focus || note;
    target.focus({ preventScroll: true });
    reveal(note);
    tell('Statement ' + n + ' of ' + reader.dataset.claims, false);
  }

  function fill(note) {
    if (more(note)) return;
    fetchReady(reader.dataset.report + '/notes/' + number(note)).then(function (answer) {
      if (!answer.ok) throw new Error(String(answer.status));
      return answer.text();
    }).then(function (html) {
      if (!more(note)) note.insertAdjacentHTML('beforeend', html);
      place();
      if (open === note) reveal(note);
    }).catch(function () {
      say('The note could not be loaded. Is the workbench still running?');
    });
  }

  function reveal(note) {
    var mark = markOf(number(note)) || note;
    var box = mark.getBoundingClientRect();
    if (box.top < 70 || box.bottom > window.innerHeight - 220) {
      window.scrollTo({ top: window.scrollY + box.top - window.innerHeight / 3 });
      box = mark.getBoundingClientRect();
    }
    var hidden = note.getBoundingClientRect().bottom - (window.innerHeight - 56);
    if (hidden > 0) window.scrollBy(0, Math.max(0, Math.min(hidden, box.top - 80)));
  }

  function step(by) {
    if (notes.length) return stepNotes(by);
    var links = Array.from(document.querySelectorAll('.reports td.title a, .hits .sentence a'));
    if (!links.length) return;
    var at = links.indexOf(document.activeElement);
    links[Math.min(links.length - 1, Math.max(0, at + by))].focus();
  }

  function stepNotes(by) {
    if (open) return show(notes[Math.min(notes.length - 1, Math.max(0, notes.indexOf(open) + by))]);
    var below = notes.findIndex(function (note) {
      var mark = markOf(number(note)) || note;
      return mark.getBoundingClientRect().top >= 60;
    });
    show(notes[below < 0 ? notes.length - 1 : below]);
  }

  function across() {
    if (!open) return false;
    var link = reader.querySelector('sup.cn a[data-open="' + number(open) + '"]');
    if (document.activeElement === open && link) { link.focus(); return true; }
    if (document.activeElement === link) { open.focus({ preventScroll: true }); reveal(open); return true; }
    return false;
  }

  function copy(id) {
    var cite = document.getElementById(id);
    if (!cite) return;
    var path = cite.querySelector('.address');
    var words = cite.textContent.replace(path.textContent, '').trim() + ' ' + location.origin + path.textContent;
    var clip = navigator.clipboard;
    if (!clip) { say('This browser does not let a page copy; the citation can be selected in the note.'); return; }
    clip.writeText(words).then(function () { say('Citation copied.'); }, function () {
      say('This browser does not let a page copy; the citation can be selected in the note.');
    });
  }

  if (reader) {
    reader.addEventListener('click', function (event) {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
      var opener = event.target.closest('[data-open]');
      var closer = event.target.closest('[data-close]');
      var copier = event.target.closest('[data-copy]');
      var mark = event.target.closest('mark[data-c]');
      if (opener) {
        event.preventDefault();
        show(noteOf(opener.dataset.open));
      } else if (closer) {
        event.preventDefault();
        leave();
      } else if (copier) {
        copy(copier.dataset.copy);
      } else if (mark && mark.dataset.c && !String(getSelection())) {
        show(noteOf(mark.dataset.c.split(' ').pop()));
      }
    });
    var asked = /^#c(\d+)$/.exec(location.hash);
    open = reader.querySelector('.note.sel');
    collect();
    arrange();
    if (asked && !open) show(noteOf(asked[1]));
    else if (open) reveal(open);
    else if (location.hash === '' && reader.querySelector('.at')) reader.querySelector('.at').scrollIntoView({ block: 'center' });
    var seen = reader.offsetWidth;
    new ResizeObserver(function () {
      if (reader.offsetWidth !== seen) { seen = reader.offsetWidth; arrange(); } else place();
    }).observe(reader);
    wide.addEventListener('change', arrange);
    if (document.fonts && document.fonts.status !== 'loaded') document.fonts.ready.then(arrange);
  }

  function leave() {
    if (!open) return;
    var link = reader.querySelector('sup.cn a[data-open="' + number(open) + '"]');
    shut();
    if (link) link.focus({ preventScroll: true });
  }

  // The network and its two times: handles and marks are moved here, and drawn anew by the server.
  var DAY = 86400000;
  var turns = 0, turned = 0, pending = 0;
  var held = null;

  function strip() { return document.querySelector('.strip-frame'); }
  function stripForm() { return document.getElementById('scope'); }
  function day(iso) { return Math.round(Date.parse(iso + 'T00:00:00Z') / DAY); }
  function iso(day) { return new Date(day * DAY).toISOString().slice(0, 10); }

  // Another state of this page, in place of what is shown; the focus stays where it was.
  function turn(url, request, words) {
    var mine = ++turns;
    var active = document.activeElement;
    var mark = !active ? '' : active.dataset.handle ? '[data-handle="' + active.dataset.handle + '"]'
      : active.dataset.actor ? '[data-actor="' + active.dataset.actor + '"]' : active.id ? '#' + CSS.escape(active.id) : '';
    fetch(url, request || {}).then(function (answer) {
      // What is being worked out says so itself, and comes as soon as it can.
      if (answer.status === 503 && mine === turns) { location.assign(answer.url); return; }
      if (!answer.ok) throw new Error(String(answer.status));
      return answer.text().then(function (html) {
        if (mine !== turns) return;
        var main = document.getElementById('main');
        var frame = main.querySelector('.drawing');
        var at = frame ? [frame.scrollLeft, frame.scrollTop] : [0, 0];
        main.innerHTML = new DOMParser().parseFromString(html, 'text/html').getElementById('main').innerHTML;
        if (answer.url !== location.href) history[Date.now() - turned < 2000 ? 'replaceState' : 'pushState'](null, '', answer.url);
        turned = Date.now();
        dress();
        frame = main.querySelector('.drawing');
        if (frame) { frame.scrollLeft = at[0]; frame.scrollTop = at[1]; }
        var again = mark && main.querySelector(mark);
        if (again) again.focus({ preventScroll: true });
        if (words) tell(words, false);
      });
    }).catch(function () { say('The page could not be loaded. Is the workbench still running?'); });
  }

  function later(work) {
    window.clearTimeout(pending);
    pending = window.setTimeout(work, 350);
  }

  // Each handle as a slider, where there is a script to move it.
  function dress() {
    var frame = strip();
    if (!frame || !stripForm()) return;
    frame.querySelectorAll('.handle').forEach(function (handle) {
      handle.setAttribute('tabindex', '0');
      handle.setAttribute('role', 'slider');
      handle.setAttribute('aria-label', document.querySelector('label[for=' + handle.dataset.handle + ']').textContent);
      handle.setAttribute('aria-valuemin', day(frame.dataset.first));
      handle.setAttribute('aria-valuemax', day(frame.dataset.last));
      value(handle);
    });
  }

  function field(handle) { return document.getElementById(handle.dataset.handle); }

  function value(handle) {
    var typed = field(handle).value;
    handle.setAttribute('aria-valuenow', standing(handle));
    handle.setAttribute('aria-valuetext', typed || (handle.dataset.handle === 'known' ? 'today' : 'open'));
  }

  // The day that a handle stands at: of an open end the edge, of a last month or year the day after it.
  function standing(handle) {
    var frame = strip();
    var name = handle.dataset.handle;
    var found = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(field(handle).value);
    if (!found) return name === 'from' ? day(frame.dataset.first) : day(frame.dataset.last);
    if (name !== 'to') return Math.round(Date.UTC(+found[1], (found[2] || 1) - 1, +(found[3] || 1)) / DAY);
    if (found[3]) return Math.round(Date.UTC(+found[1], found[2] - 1, +found[3] + 1) / DAY);
    return Math.round((found[2] ? Date.UTC(+found[1], +found[2], 1) : Date.UTC(+found[1] + 1, 0, 1)) / DAY);
  }

  // Months for the period, days for what was known; at its own edge a handle asks for nothing.
  function put(handle, at) {
    var frame = strip();
    var first = day(frame.dataset.first), last = day(frame.dataset.last);
    var name = handle.dataset.handle;
    at = Math.max(first, Math.min(last, at));
    var open = name === 'from' ? at <= first : at >= last;
    var typed = open ? '' : name === 'known' ? iso(at) : iso(name === 'to' ? at - 1 : at).slice(0, 7);
    field(handle).value = typed;
    value(handle);
    return typed;
  }

  function ask(handle) {
    var form = stripForm();
    var parts = new URLSearchParams(new FormData(form));
    Array.from(parts.keys()).forEach(function (name) { if (!parts.get(name)) parts.delete(name); });
    var words = handle.getAttribute('aria-label') + ': ' + handle.getAttribute('aria-valuetext');
    turn(form.getAttribute('action') + (String(parts) ? '?' + parts : ''), null, words);
  }

  function stepHandle(handle, key) {
    var frame = strip();
    var name = handle.dataset.handle;
    var at = standing(handle);
    var date = new Date(at * DAY);
    var by = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -12, PageUp: 12 }[key];
    if (key === 'Home') at = day(frame.dataset.first);
    else if (key === 'End') at = day(frame.dataset.last);
    else if (!by) return false;
    else if (name === 'known') at += Math.abs(by) === 1 ? by : by / 12 * 30;
    else at = Math.round(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + by, 1) / DAY);
    put(handle, at);
    later(function () { ask(handle); });
    return true;
  }

  function dayAt(clientX) {
    var frame = strip();
    var box = frame.querySelector('svg').getBoundingClientRect();
    var left = box.left + frame.dataset.left * box.width, right = box.left + frame.dataset.right * box.width;
    var first = day(frame.dataset.first), last = day(frame.dataset.last);
    return Math.round(first + (clientX - left) / (right - left) * (last - first));
  }

  function inPicture(svg, event) {
    return new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
  }

  function send(node, x, y) {
    var form = document.querySelector('.legend form');
    var parts = new URLSearchParams(new FormData(form));
    parts.set('do', 'put');
    parts.set('node', node.dataset.actor);
    parts.set('x', Math.round(x));
    parts.set('y', Math.round(y));
    turn(form.getAttribute('action'), { method: 'POST', body: parts }, 'Moved ' + node.querySelector('text').textContent + '.');
  }

  function shift(node, x, y) {
    node.dataset.dx = x;
    node.dataset.dy = y;
    node.setAttribute('transform', 'translate(' + x + ' ' + y + ')');
  }

  function stepNode(node, key) {
    var by = { ArrowLeft: [-10, 0], ArrowRight: [10, 0], ArrowUp: [0, -10], ArrowDown: [0, 10] }[key];
    if (!by) return false;
    shift(node, +(node.dataset.dx || 0) + by[0], +(node.dataset.dy || 0) + by[1]);
    later(function () { send(node, +node.dataset.x + +node.dataset.dx, +node.dataset.y + +node.dataset.dy); });
    return true;
  }

  function drag(event) {
    if (!held) return;
    if (held.handle) {
      var box = held.handle.ownerSVGElement;
      var scale = box.viewBox.baseVal.width / box.getBoundingClientRect().width;
      held.handle.setAttribute('transform', 'translate(' + (event.clientX - held.x) * scale + ' 0)');
      put(held.handle, dayAt(event.clientX));
    } else if (held.moved || Math.hypot(event.clientX - held.x, event.clientY - held.y) > 4) {
      held.moved = true;
      held.node.classList.add('moving');
      var at = inPicture(held.node.ownerSVGElement, event);
      shift(held.node, at.x - held.at.x, at.y - held.at.y);
    }
  }

  function drop() {
    var was = held;
    held = null;
    if (!was) return;
    if (was.handle) ask(was.handle);
    else if (was.moved) {
      send(was.node, +was.node.dataset.x + +was.node.dataset.dx, +was.node.dataset.y + +was.node.dataset.dy);
    }
  }

  if (strip() || document.querySelector('.net-page')) {
    var main = document.getElementById('main');
    main.addEventListener('pointerdown', function (event) {
      if (event.button) return;
      var handle = event.target.closest('.handle');
      var node = event.target.closest('svg.network .node[data-x]');
      if (handle && stripForm()) {
        event.preventDefault();
        handle.focus();
        held = { handle: handle, x: event.clientX };
      } else if (node && document.querySelector('.legend form')) {
        held = { node: node, x: event.clientX, y: event.clientY, at: inPicture(node.ownerSVGElement, event) };
      }
    });
    window.addEventListener('pointermove', drag);
    window.addEventListener('pointerup', drop);
    main.addEventListener('dragstart', function (event) { if (event.target.closest('svg')) event.preventDefault(); });
    main.addEventListener('click', function (event) {
      var link = event.target.closest('svg.network a');
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      if (link.dataset.dx && +link.dataset.dx + +link.dataset.dy !== 0) return;
      turn(link.getAttribute('href'), null, link.querySelector('title').textContent);
    });
    main.addEventListener('keydown', function (event) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      var handle = event.target.closest('.handle');
      var node = event.target.closest('svg.network .node[data-x]');
      if (handle ? stepHandle(handle, event.key) : node && document.querySelector('.legend form') && stepNode(node, event.key)) {
        event.preventDefault();
      }
    });
    window.addEventListener('popstate', function () { turned = Date.now(); turn(location.href); });
    dress();
  }

  // A part of the page that it did not wait for; without scripts a link leads there.
  document.querySelectorAll('[data-later]').forEach(function (part) {
    fetchReady(part.dataset.later + location.search).then(function (answer) {
      if (!answer.ok) throw new Error(String(answer.status));
      return answer.text();
    }).then(function (html) {
      var found = new DOMParser().parseFromString(html, 'text/html').getElementById('around');
      if (found) part.replaceWith(found);
    }).catch(function () { part.removeAttribute('data-later'); });
  });

  // Where the open note leads.
  function follow(link) {
    var found = open && open.querySelector(link);
    if (found) location.href = found.href;
  }

  // Keys. They do nothing while something is being typed or chosen, nor with a modifier.
  document.querySelectorAll('[data-print]').forEach(function (button) {
    button.addEventListener('click', function () { window.print(); });
  });
  var waiting = 0;
  function typing(element) {
    return element && (element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName));
  }
  var going = { o: body.dataset.overview, s: body.dataset.sources, r: body.dataset.reports, a: body.dataset.actors, d: body.dataset.disagreements, p: body.dataset.propositions, n: body.dataset.network, t: body.dataset.timeline, v: body.dataset.review };
  var keys = {
    j: function () { step(1); },
    k: function () { step(-1); },
    c: function () { if (open) copy('cite' + number(open)); },
    u: function () { if (done) done.submit(); },
    m: function () { var move = document.getElementById('move'); if (move) move.focus(); },
    t: function () { follow('[data-tree]'); },
    d: function () { follow('[data-compare]'); },
    '/': function () { document.getElementById('seek').focus(); },
    '?': function () { location.href = '/help#keys'; },
    g: function () { waiting = Date.now(); }
  };
  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === 'Escape') {
      if (typing(event.target)) event.target.blur(); else leave();
      return;
    }
    if (typing(event.target) || root.classList.contains('no-keys')) return;
    if (event.key === 'Enter') { if (across()) event.preventDefault(); return; }
    var key = event.key.toLowerCase();
    if (Date.now() - waiting < 1500 && going[key]) { location.href = going[key]; return; }
    waiting = 0;
    if (keys[key]) { event.preventDefault(); keys[key](); }
  });
})();
