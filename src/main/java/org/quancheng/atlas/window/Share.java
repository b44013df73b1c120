package org.quancheng.atlas.window;

import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.state.ViewLink;
import org.quancheng.atlas.style.Words;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Puts what is seen on the clipboard: as a picture, or as words that open it elsewhere. */
final class Share {
    private final AtlasState state;
    private final Supplier<Image> picture;
    private final Consumer<String> told;

    /**
     * @param picture draws what is seen
     * @param told shows a short message
     */
    Share(AtlasState state, Supplier<Image> picture, Consumer<String> told) {
        this.state = state;
        this.picture = picture;
        this.told = told;
    }

    void copyPicture() {
        ClipboardContent content = new ClipboardContent();
        content.putImage(picture.get());
        put(content, "share.copied.picture");
    }

    void copyLink() {
        put(text(ViewLink.of(state).toString()), "share.copied.link");
    }

    void copyCommand() {
        put(text("atlas open \"" + ViewLink.of(state) + "\""), "share.copied.command");
    }

    private static ClipboardContent text(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        return content;
    }

    private void put(ClipboardContent content, String done) {
        boolean taken = Clipboard.getSystemClipboard().setContent(content);
        told.accept(
                Words.in(state.preferences().language().get()).text(taken ? done : "share.failed"));
    }
}
