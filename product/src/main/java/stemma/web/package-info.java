/// The workbench: pages over one casebook, served to this machine only.
///
/// The door is `Workbench`. A page is a record of rows, shown by a template; report text reaches the page as text,
/// never as markup.
@NullMarked
package stemma.web;

import org.jspecify.annotations.NullMarked;
