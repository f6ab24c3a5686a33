package dk.borgerraadgiver.handover.system;

import dk.borgerraadgiver.handover.CaseSystem;
import dk.borgerraadgiver.handover.HandoverId;
import dk.borgerraadgiver.handover.Parcel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A folder that the case system empties: {@code <id>.zip}, whole or not at all. It answers with
 * {@code registered/<id>.json}, and is asked before a parcel is put there again.
 */
final class FolderCaseSystem implements CaseSystem {
    private final Path folder;
    private final Registration registration;

    FolderCaseSystem(Path folder, Registration registration) {
        this.folder = folder;
        this.registration = registration;
    }

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public Answer hand(Parcel parcel) {
        if (ask(parcel.id()) instanceof Answer.Registered registered) {
            return registered;
        }
        try {
            put(parcel.id().value() + ".zip", parcel.zip());
            return new Answer.Waiting();
        } catch (IOException notWritten) {
            throw new UncheckedIOException(notWritten);
        }
    }

    @Override
    public Answer ask(HandoverId id) {
        Path answer = folder.resolve("registered").resolve(id.value() + ".json");
        try {
            return Files.exists(answer) ? registration.read(Files.readAllBytes(answer)) : new Answer.Waiting();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void put(String name, byte[] bytes) throws IOException {
        Files.createDirectories(folder);
        Path unfinished = folder.resolve("." + name + ".part");
        try (FileChannel file = FileChannel.open(
                unfinished,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                file.write(rest);
            }
            file.force(true);
        }
        Files.move(
                unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
