package dk.borgerraadgiver.documents.check;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table of contents of a compound file ([MS-CFB]): enough to say which streams lie at the top. */
final class OleDirectory {
    private static final int ENTRY = 128;
    private static final int MOST_SECTORS = 100_000;
    private static final int FIRST_LISTED_IN_HEADER = 76;
    private static final int LISTED_IN_HEADER = 109;

    private final ByteBuffer bytes;
    private final int sectorSize;
    private final List<Integer> tableSectors = new ArrayList<>();
    private final List<Integer> directorySectors;

    private OleDirectory(ByteBuffer bytes) {
        this.bytes = bytes;
        sectorSize = 1 << bytes.getShort(30);
        findTable();
        directorySectors = chain(bytes.getInt(48));
    }

    static OleDirectory read(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return new OleDirectory(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size())
                    .order(ByteOrder.LITTLE_ENDIAN));
        }
    }

    /** Name and first sector of each stream or storage directly below the root. */
    Map<String, Integer> streamsAtTheTop() {
        Map<String, Integer> found = new HashMap<>();
        Set<Integer> seen = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(bytes.getInt(entry(0) + 76)));
        while (!open.isEmpty()) {
            int number = open.pop();
            if (number >= 0 && seen.add(number)) {
                int at = entry(number);
                found.put(name(at), bytes.getInt(at + 116));
                open.push(bytes.getInt(at + 68));
                open.push(bytes.getInt(at + 72));
            }
        }
        return found;
    }

    int shortAt(int sector, int offset) {
        return Short.toUnsignedInt(bytes.getShort(start(sector) + offset));
    }

    private void findTable() {
        for (int i = 0; i < LISTED_IN_HEADER; i++) {
            addTableSector(bytes.getInt(FIRST_LISTED_IN_HEADER + 4 * i));
        }
        int more = bytes.getInt(68);
        int perSector = sectorSize / 4 - 1;
        for (int turns = 0; more >= 0 && turns < MOST_SECTORS; turns++) {
            for (int i = 0; i < perSector; i++) {
                addTableSector(bytes.getInt(start(more) + 4 * i));
            }
            more = bytes.getInt(start(more) + 4 * perSector);
        }
    }

    private void addTableSector(int sector) {
        if (sector >= 0) {
            tableSectors.add(sector);
        }
    }

    private List<Integer> chain(int first) {
        List<Integer> sectors = new ArrayList<>();
        int perSector = sectorSize / 4;
        for (int sector = first; sector >= 0 && sectors.size() < MOST_SECTORS; ) {
            sectors.add(sector);
            sector = bytes.getInt(start(tableSectors.get(sector / perSector)) + 4 * (sector % perSector));
        }
        return sectors;
    }

    private int entry(int number) {
        int perSector = sectorSize / ENTRY;
        return start(directorySectors.get(number / perSector)) + ENTRY * (number % perSector);
    }

    private String name(int entry) {
        int length = Math.clamp(bytes.getShort(entry + 64) - 2, 0, 62);
        byte[] letters = new byte[length];
        bytes.get(entry, letters);
        return new String(letters, StandardCharsets.UTF_16LE);
    }

    private int start(int sector) {
        return Math.multiplyExact(sector + 1, sectorSize);
    }
}
