package stemma.web;

/// Keys, signs, and what the program cannot do.
record HelpPage(Frame frame) {}
