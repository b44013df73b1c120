package org.quancheng.atlas.export.office;

import org.apache.xmlbeans.SchemaTypeSystem;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.namespace.QName;

/**
 * All schemas of ECMA-376, of which the product carries only those that it writes: they are loaded
 * beside the class path, so that what is tested is still written with the small ones.
 */
public final class OfficeSchemas {
    private static final String SYSTEM =
            "org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder";

    /** Where the build puts them. */
    private static final Path JAR =
            Path.of(System.getProperty("atlas.home", "."), "target/schemas/poi-ooxml-full.jar");

    private static final SchemaTypeSystem ALL = load();

    private OfficeSchemas() {}

    /** Finds XMLBeans where the tests have it, and everything else in the jar of the schemas. */
    private static final class Beside extends URLClassLoader {
        Beside(URL jar) {
            super(new URL[] {jar}, ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            return name.startsWith("org.apache.xmlbeans.")
                    ? OfficeSchemas.class.getClassLoader().loadClass(name)
                    : super.findClass(name);
        }
    }

    private static SchemaTypeSystem load() {
        try {
            return (SchemaTypeSystem)
                    new Beside(JAR.toUri().toURL())
                            .loadClass(SYSTEM)
                            .getField("typeSystem")
                            .get(null);
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(JAR + " holds no schemas", e);
        }
    }

    /**
     * What the schemas say against a part.
     *
     * @param name of the part, with which each complaint begins
     */
    public static List<String> complaints(String name, byte[] part) throws IOException {
        try {
            XmlObject read =
                    ALL.parse(
                            new ByteArrayInputStream(part),
                            null,
                            new XmlOptions().setLoadLineNumbers());
            QName element = read.schemaType().getDocumentElementName();
            if (element == null) return List.of(name + ": no schema knows its root element");
            List<XmlError> errors = new ArrayList<>();
            read.validate(new XmlOptions().setErrorListener(errors));
            return errors.stream()
                    .map(e -> name + ": line " + e.getLine() + ": " + e.getMessage())
                    .distinct()
                    .toList();
        } catch (XmlException e) {
            return List.of(name + ": " + e.getMessage());
        }
    }
}
