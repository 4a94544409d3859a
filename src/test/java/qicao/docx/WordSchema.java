package qicao.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The transitional schema of WordprocessingML, as poi-ooxml-full carries it. */
public final class WordSchema {
    private static final String FOLDER = "/org/apache/poi/schemas/ooxml/src/";

    /** The one schema that the folder lacks: attributes of the xml namespace. */
    private static final String XML_NAMESPACE = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
              <xs:attribute name="space"><xs:simpleType><xs:restriction base="xs:NCName"/></xs:simpleType></xs:attribute>
              <xs:attribute name="lang" type="xs:language"/>
            </xs:schema>
            """;

    private final Schema schema;

    public WordSchema() throws SAXException {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, false);
        factory.setResourceResolver((type, namespace, publicId, systemId, base) ->
                systemId == null ? input(XML_NAMESPACE) : input(text(systemId)));
        schema = factory.newSchema(
                new StreamSource(WordSchema.class.getResourceAsStream(FOLDER + "wml.xsd"), "wml.xsd"));
    }

    /** What the schema says against a part; empty if it is valid. */
    public List<String> problems(byte[] part) throws SAXException, IOException {
        List<String> problems = new ArrayList<>();
        Validator validator = schema.newValidator();
        validator.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {
                problems.add(e.getMessage());
            }

            @Override
            public void error(SAXParseException e) {
                problems.add(e.getMessage());
            }

            @Override
            public void fatalError(SAXParseException e) {
                problems.add(e.getMessage());
            }
        });
        validator.validate(new StreamSource(new ByteArrayInputStream(part)));
        return problems;
    }

    private static String text(String systemId) {
        String name = systemId.substring(systemId.lastIndexOf('/') + 1);
        try (InputStream in = WordSchema.class.getResourceAsStream(FOLDER + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LSInput input(String text) {
        try {
            DOMImplementationLS ls = (DOMImplementationLS)
                    DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
            LSInput input = ls.createLSInput();
            input.setStringData(text);
            return input;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
