package stemma.time;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;

/// What an expression says, slot by slot: `MONTH` 3, `DAY` 6.
record Slots(Map<Slot, String> said) {
    static final Slots NONE = new Slots(Map.of());

    Slots {
        said = Map.copyOf(said);
    }

    static Slots of(Slot slot, String value) {
        return new Slots(Map.of(slot, value));
    }

    /// With one more; what was said before stays.
    Slots with(Slot slot, String value) {
        return new Slots(Map.of(slot, value)).and(this);
    }

    /// Both; where both say the same slot, the other's counts.
    Slots and(Slots other) {
        if (other.said.isEmpty()) {
            return this;
        }
        var both = new EnumMap<Slot, String>(Slot.class);
        both.putAll(said);
        both.putAll(other.said);
        return new Slots(both);
    }

    boolean has(Slot slot) {
        return said.containsKey(slot);
    }

    boolean hasAny(Slot... slots) {
        for (Slot slot : slots) {
            if (has(slot)) {
                return true;
            }
        }
        return false;
    }

    /// Whether nothing is said but this.
    boolean isOnly(Slot slot) {
        return said.size() == 1 && has(slot);
    }

    /// Empty where it is not said.
    String text(Slot slot) {
        return said.getOrDefault(slot, "");
    }

    boolean is(Slot slot, String value) {
        return value.equals(said.get(slot));
    }

    OptionalInt number(Slot slot) {
        String text = text(slot);
        boolean isNumber = !text.isEmpty() && text.length() < 8 && text.matches("-?\\d+");
        return isNumber ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    int number(Slot slot, int otherwise) {
        return number(slot).orElse(otherwise);
    }

    /// Whether the two say nothing of one slot.
    boolean isApartFrom(Slots other) {
        return said.keySet().stream().noneMatch(other::has);
    }
}
