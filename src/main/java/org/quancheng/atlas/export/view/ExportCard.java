package org.quancheng.atlas.export.view;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.quancheng.atlas.export.Delivery;
import org.quancheng.atlas.export.Format;
import org.quancheng.atlas.export.Makers;
import org.quancheng.atlas.export.Order;
import org.quancheng.atlas.export.Paper;
import org.quancheng.atlas.export.Preflight;
import org.quancheng.atlas.export.Workshop;
import org.quancheng.atlas.plan.fact.Language;
import org.quancheng.atlas.plan.fact.Text;
import org.quancheng.atlas.state.AtlasState;
import org.quancheng.atlas.style.Icons;
import org.quancheng.atlas.style.Words;
import org.quancheng.atlas.work.Background;
import org.quancheng.atlas.work.Latest;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where a person says what to write, in which form and where to; it tells beforehand what would go
 * wrong, and how far it is meanwhile.
 */
public final class ExportCard extends VBox {
    private final AtlasState state;
    private final Function<AtlasState, Workshop> workshops;
    private final Function<Path, Optional<Path>> browse;
    private final Background background;
    private final Latest checks;
    private Path folder;
    private Words words;

    private final ComboBox<Choices.Choice> topic = new ComboBox<>();
    private final ComboBox<Format> format = new ComboBox<>();
    private final ComboBox<Paper> paper = new ComboBox<>();
    private final ComboBox<Order.Size> size = new ComboBox<>();
    private final ComboBox<Language> language = new ComboBox<>();
    private final TextField name = new TextField();
    private final CheckBox replace = new CheckBox();
    private final VBox findings = new VBox(6);
    private final Button start = new Button();
    private final ProgressBar bar = new ProgressBar(0);
    private final Label status = new Label();
    private final Body body = new Body();
    private Optional<Job> job = Optional.empty();
    private boolean filling;
    // Held here, because the weak listener alone would not keep it alive.
    private final InvalidationListener opened = o -> refill();

    /**
     * @param workshops takes down what the window shows now
     * @param folder where files go at first
     * @param browse lets the person choose a file, given the one that is named now
     */
    public ExportCard(
            AtlasState state,
            Function<AtlasState, Workshop> workshops,
            Path folder,
            Function<Path, Optional<Path>> browse,
            Background background) {
        this.state = state;
        this.workshops = workshops;
        this.folder = folder;
        this.browse = browse;
        this.background = background;
        checks = new Latest(background);
        words = Words.in(state.preferences().language().get());
        setId("export-card");
        getStyleClass().addAll("float", "export-card");
        for (Region field : List.of(topic, format, paper, size, language, name, bar, start))
            field.setMaxWidth(Double.MAX_VALUE);
        topic.setId("export-topic");
        format.setId("export-format");
        paper.setId("export-paper");
        size.setId("export-size");
        language.setId("export-language");
        name.setId("export-name");
        replace.setId("export-replace");
        start.setId("export-start");
        start.getStyleClass().add("export-start");
        status.setId("export-status");
        bar.managedProperty().bind(bar.visibleProperty());
        status.visibleProperty().bind(status.textProperty().isNotEmpty());
        status.managedProperty().bind(status.visibleProperty());
        status.setWrapText(true);
        status.setMinHeight(USE_PREF_SIZE);
        findings.setId("export-findings");
        VBox.setVgrow(body, Priority.ALWAYS);
        size.setConverter(Spoken.of(s -> s.width() + " × " + s.height()));
        format.setConverter(Spoken.of(f -> f.name()));
        language.setConverter(Spoken.of(l -> l == Language.ZH ? "中文" : "English"));
        paper.getItems().setAll(Paper.values());
        language.getItems().setAll(Language.values());
        size.getItems()
                .setAll(
                        new Order.Size(1920, 1080),
                        new Order.Size(3840, 2160),
                        new Order.Size(7680, 4320));
        topic.valueProperty().addListener(o -> offer());
        for (ComboBox<?> box : List.of(format, paper, size, language))
            box.valueProperty().addListener(o -> changed(box == format));
        name.textProperty().addListener(o -> check());
        replace.selectedProperty().addListener(o -> check());
        start.setOnAction(e -> job.ifPresentOrElse(Job::cancel, this::begin));
        state.tools().exporting().addListener(new WeakInvalidationListener(opened));
        state.preferences().language().addListener(new WeakInvalidationListener(opened));
        refill();
    }

    /** Offers everything anew, in the language and for the subject of the moment. */
    private void refill() {
        if (!state.tools().exporting().get() || job.isPresent()) return;
        filling = true;
        Language now = state.preferences().language().get();
        words = Words.in(now);
        status.setText("");
        topic.getItems().setAll(Choices.of(state.drafts().plan(), now));
        topic.getItems().stream()
                .filter(c -> c.topic().equals(Choices.likely(state.subject().get())))
                .findFirst()
                .ifPresent(topic::setValue);
        if (topic.getValue() == null) topic.setValue(topic.getItems().getFirst());
        if (paper.getValue() == null) paper.setValue(Paper.A4);
        if (size.getValue() == null) size.setValue(size.getItems().get(1));
        language.setValue(now);
        replace.setText(words.text("export.replace"));
        replace.setSelected(false);
        start.setText(words.text("export.start"));
        getChildren()
                .setAll(
                        head(),
                        body.of(
                                row("export.what", topic),
                                pair(
                                        row("export.format", format),
                                        row("export.language", language)),
                                pair(row("export.paper", paper), row("export.size", size)),
                                row("export.where", where()),
                                replace,
                                findings),
                        bar,
                        status,
                        start);
        filling = false;
        offer();
        topic.requestFocus();
    }

    private Node head() {
        Label title = new Label(words.text("export.title"));
        title.getStyleClass().addAll("t18", "strong");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button close = new Button("", Icons.of("mdi2c-close"));
        close.setId("export-close");
        close.getStyleClass().add("round-button");
        close.setAccessibleText(words.text("export.close"));
        close.setOnAction(e -> state.tools().setExporting(false));
        HBox head = new HBox(title, close);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Node row(String key, Node field) {
        Label label = new Label(words.text(key));
        label.getStyleClass().addAll("t13", "soft");
        label.setLabelFor(field);
        return new VBox(2, label, field);
    }

    private static Node pair(Node left, Node right) {
        HBox pair = new HBox(12, left, right);
        for (Node node : List.of(left, right)) {
            HBox.setHgrow(node, Priority.ALWAYS);
            ((Region) node).setPrefWidth(100);
        }
        return pair;
    }

    private Node where() {
        Button choose = new Button("", Icons.of("mdi2f-folder-outline"));
        choose.setId("export-browse");
        choose.setAccessibleText(words.text("export.browse"));
        choose.setOnAction(
                e -> target().flatMap(browse).ifPresent(file -> name.setText(file.toString())));
        HBox.setHgrow(name, Priority.ALWAYS);
        return new HBox(8, name, choose);
    }

    /** Offers the formats of the topic. */
    private void offer() {
        if (filling || topic.getValue() == null) return;
        filling = true;
        Format before = format.getValue();
        List<Format> formats = Makers.formats(topic.getValue().topic().kind());
        format.getItems().setAll(formats);
        format.setValue(formats.contains(before) ? before : formats.getFirst());
        filling = false;
        changed(true);
    }

    private void changed(boolean rename) {
        if (filling || format.getValue() == null) return;
        boolean picture = format.getValue() == Format.PNG || format.getValue() == Format.SVG;
        size.setDisable(!picture);
        paper.setDisable(format.getValue() != Format.PDF);
        if (rename) {
            String file = topic.getValue().name().replaceAll("[\\\\/:*?\"<>|]", " ").strip();
            name.setText(folder.resolve(file + "." + format.getValue().word()).toString());
        }
        check();
    }

    private Optional<Path> target() {
        try {
            return name.getText().isBlank()
                    ? Optional.empty()
                    : Optional.of(folder.resolve(name.getText().strip()));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Order order() {
        return new Order(
                topic.getValue().topic(),
                format.getValue(),
                language.getValue(),
                paper.getValue(),
                size.getValue(),
                state.preferences().dark().get());
    }

    /** Looks for what would go wrong, in the background: disks can be slow. */
    private void check() {
        if (filling || job.isPresent()) return;
        bar.setVisible(false);
        start.setDisable(true);
        Optional<Path> target = target();
        if (target.isEmpty()) {
            show(
                    List.of(
                            new Preflight.Finding(
                                    true, new Text("这个文件名不能用。", "This is no name for a file."))));
            return;
        }
        Order order = order();
        Workshop workshop = workshops.apply(state);
        Delivery delivery = new Delivery(target.get(), replace.isSelected());
        checks.ask(() -> Preflight.of(order, workshop, delivery), this::show);
    }

    private void show(List<Preflight.Finding> found) {
        findings.getChildren().clear();
        for (Preflight.Finding finding : found) {
            Label line = new Label(finding.sentence().in(words.language()));
            line.setWrapText(true);
            line.setMinHeight(USE_PREF_SIZE);
            HBox box = new HBox(6, Icons.of("mdi2a-alert-circle-outline"), line);
            box.getStyleClass().add("doubt");
            findings.getChildren().add(box);
        }
        start.setDisable(found.stream().anyMatch(Preflight.Finding::stops));
        requestParent();
    }

    private void begin() {
        Order order = order();
        Workshop workshop = workshops.apply(state);
        Delivery delivery = new Delivery(target().orElseThrow(), replace.isSelected());
        Job next =
                new Job(
                        background,
                        progress -> {
                            bar.setProgress(progress.share());
                            status.setText(progress.what().in(words.language()));
                        });
        job = Optional.of(next);
        findings.getChildren().clear();
        bar.setProgress(0);
        bar.setVisible(true);
        start.setText(words.text("export.cancel"));
        next.start(
                () ->
                        Makers.of(order.topic().kind(), order.format())
                                .orElseThrow()
                                .make(order, workshop),
                delivery,
                end -> ended(end, delivery));
    }

    private void ended(Job.End end, Delivery delivery) {
        job = Optional.empty();
        start.setText(words.text("export.start"));
        folder = Optional.ofNullable(delivery.target().getParent()).orElse(folder);
        if (end.written()) {
            bar.setProgress(1);
            status.setText(words.text("export.done", delivery.target().toString()));
        } else {
            bar.setVisible(false);
            status.setText(
                    end.problem()
                            .map(s -> s.in(words.language()))
                            .orElse(words.text("export.cancelled")));
        }
        requestParent();
    }

    private void requestParent() {
        if (getParent() != null && getParent().getParent() != null)
            getParent().getParent().requestLayout();
    }
}
