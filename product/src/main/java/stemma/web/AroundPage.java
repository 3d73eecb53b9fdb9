package stemma.web;

import stemma.model.Actor;

/// With whom an actor has to do and when, where its own page does not wait for it.
record AroundPage(Frame frame, Actor actor, Surroundings around) {
    String address() {
        return frame.desk().actor(actor.id()) + "/around";
    }
}
