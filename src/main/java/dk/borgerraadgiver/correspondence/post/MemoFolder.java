package dk.borgerraadgiver.correspondence.post;

import dk.borgerraadgiver.correspondence.Delivery;
import dk.borgerraadgiver.correspondence.DigitalPost;
import dk.borgerraadgiver.correspondence.Memo;
import java.nio.file.Path;

/**
 * Puts each message into a folder that a sender system empties: whole or not at all, and under a name of its own, so
 * that one that is put there twice is still one.
 */
final class MemoFolder implements DigitalPost {
    private final WholeFiles folder;
    private final Memo memo;

    MemoFolder(Path folder, Memo memo) {
        this.folder = new WholeFiles(folder);
        this.memo = memo;
    }

    @Override
    public Delivery send(Post post) {
        if (post.neutral()) {
            return Delivery.BY_HAND; // Digital Post always names its sender
        }
        folder.put(post.id().value() + ".xml", memo.of(post));
        return Delivery.SENT;
    }
}
