package dk.borgerraadgiver.web;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Files that are sent as soon as they are chosen or dropped, one by one, with progress told in words. Each file that
 * was taken has a button to remove it; after that, focus goes to the next file or back to the choice.
 */
@JsModule("./upload.js")
public final class FileUpload extends FormField<List<FileUpload.Kept>, FileUpload> {
    /**
     * A file that the server keeps.
     *
     * @param key by which the owner knows it
     * @param remark anything the person should know of it, or empty
     */
    public record Kept(String key, String name, String remark) {}

    /** What became of a file. */
    public sealed interface Outcome {
        record Taken(Kept file) implements Outcome {}

        /** @param text says why and what to do, in the person's language */
        record Refused(String text) implements Outcome {}
    }

    /** Takes a file over the counter. Called outside the lock of the session; must not touch the page. */
    @FunctionalInterface
    public interface Receiver {
        Outcome receive(String fileName, InputStream content) throws IOException;
    }

    private final Element label;
    private final Element input;
    private final Element list = Markup.tag("ul", "files");
    private final Element told = Markup.tag("div", "upload-progress").setAttribute("role", "status");
    private final List<Kept> files = new ArrayList<>();
    private final List<Consumer<Kept>> removers = new ArrayList<>();

    public FileUpload(String id, String labelText, Receiver receiver) {
        super(id);
        label = Markup.text("label", "form-label", labelText).setAttribute("for", id);
        input = Markup.tag("input", "form-input-file")
                .setAttribute("type", "file")
                .setAttribute("id", id)
                .setAttribute("multiple", true);
        getElement().appendChild(label, Markup.tag("div", "drop", input), told, list);
        getElement().setAttribute("data-target", (UploadHandler) upload -> receive(upload, receiver));
        getElement().addEventListener("uploaded", event -> uploaded());
        getElement()
                .executeJs(
                        "window.borger?.upload(this, $0, $1, $2, $3)",
                        getTranslation("web.upload.sending", "{0}", "{1}"),
                        getTranslation("web.upload.goes-on"),
                        getTranslation("web.upload.done", "{0}"),
                        getTranslation("web.upload.failed", "{0}"));
        tie();
    }

    /** As in {@code accept}: endings and media types. A help to choose, not a check. */
    public FileUpload accept(String kinds) {
        input.setAttribute("accept", kinds);
        return this;
    }

    /** Told when the person takes a file away. */
    public FileUpload onRemoved(Consumer<Kept> remover) {
        removers.add(remover);
        return this;
    }

    @Override
    public List<Kept> value() {
        synchronized (files) {
            return List.copyOf(files);
        }
    }

    @Override
    public void value(List<Kept> value) {
        synchronized (files) {
            files.clear();
            files.addAll(value);
        }
        show();
    }

    @Override
    Element holder() {
        return getElement();
    }

    @Override
    Element label() {
        return label;
    }

    @Override
    Stream<Element> inputs() {
        return Stream.of(input);
    }

    private void receive(UploadEvent upload, Receiver receiver) throws IOException {
        Outcome outcome = receiver.receive(upload.getFileName(), upload.getInputStream());
        switch (outcome) {
            case Outcome.Taken(Kept file) -> {
                synchronized (files) {
                    files.add(file);
                }
            }
            case Outcome.Refused(String text) -> upload.reject(text);
        }
    }

    private void show() {
        list.removeAllChildren();
        value().forEach(file -> list.appendChild(item(file)));
    }

    /** What was refused has changed nothing that could be saved. */
    private void uploaded() {
        boolean taken = value().size() > list.getChildCount();
        show();
        if (taken) {
            left();
        }
    }

    private Element item(Kept file) {
        Element remove = Markup.tag("button", "button button-tertiary")
                .setAttribute("type", "button")
                .setText(getTranslation("web.upload.remove"))
                .appendChild(Markup.unseen(" " + file.name()));
        remove.addEventListener("click", click -> remove(file));
        Element item = Markup.tag("li", "", Markup.text("span", "file-name", file.name()), remove);
        Optional.of(file.remark())
                .filter(remark -> !remark.isEmpty())
                .ifPresent(remark -> item.appendChild(Markup.text("span", "form-hint", remark)));
        return item;
    }

    private void remove(Kept file) {
        int index = value().indexOf(file);
        synchronized (files) {
            files.remove(file);
        }
        removers.forEach(remover -> remover.accept(file));
        show();
        left();
        getElement()
                .executeJs(
                        "window.borger?.removed(this, $0, $1)",
                        index,
                        getTranslation("web.upload.removed", file.name()));
    }
}
