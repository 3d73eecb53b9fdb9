package stemma.desk;

import java.util.LinkedHashMap;
import java.util.Map;

/// Keeps so many of those that were asked for last. Not for several threads at once.
final class Recent<K, V> extends LinkedHashMap<K, V> {
    private final int most;

    Recent(int most) {
        super(16, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
