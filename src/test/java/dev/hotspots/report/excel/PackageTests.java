package dev.hotspots.report.excel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The workbook as a zip of XML, read without POI: what POI wrote POI would also read when it is wrong. */
class PackageTests {

    @TempDir
    Path directory;

    @Test
    void everyPartIsWellFormedAndEveryRelationshipLeadsToAPart() throws Exception {
        Map<String, Document> parts = parts("first.xlsx");
        List<String> broken = new ArrayList<>();
        parts.forEach((name, part) -> {
            if (name.endsWith(".rels")) {
                for (Element relationship : elements(part, "Relationship")) {
                    String target = targetOf(name, relationship);
                    if (!parts.containsKey(target)) {
                        broken.add(name + " -> " + target);
                    }
                }
            }
        });
        assertThat(parts).hasSizeGreaterThan(20);
        assertThat(broken).isEmpty();
    }

    @Test
    void everyPartHasAContentType() throws Exception {
        Map<String, Document> parts = parts("first.xlsx");
        Document types = Objects.requireNonNull(parts.remove("[Content_Types].xml"));
        List<String> declared = elements(types, "Override").stream()
                .map(type -> type.getAttribute("PartName").substring(1))
                .toList();
        assertThat(parts.keySet()).filteredOn(name -> !name.endsWith(".rels")).isSubsetOf(declared);
    }

    @Test
    void theSameReportGivesTheSamePartsAgain() throws Exception {
        Map<String, String> first = texts("first.xlsx");
        Map<String, String> second = texts("second.xlsx");
        assertThat(second).isEqualTo(first);
    }

    @Test
    void noSheetCarriesAFormula() throws Exception {
        parts("first.xlsx").forEach((name, part) -> {
            if (name.startsWith("xl/worksheets/sheet")) {
                assertThat(elements(part, "f")).as(name).isEmpty();
            }
        });
    }

    private static String targetOf(String relationships, Element relationship) {
        String target = relationship.getAttribute("Target");
        String folder = "/" + relationships.replaceFirst("_rels/[^/]*$", "");
        return URI.create(folder).resolve(target).getPath().substring(1);
    }

    private Map<String, Document> parts(String name) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        Map<String, Document> parts = new TreeMap<>();
        try (ZipFile zip = written(name)) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), builder.parse(in));
                }
            }
        }
        return parts;
    }

    private Map<String, String> texts(String name) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (ZipFile zip = written(name)) {
            for (ZipEntry entry : zip.stream().toList()) {
                texts.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
            }
        }
        return texts;
    }

    private ZipFile written(String name) throws IOException {
        Path file = directory.resolve(name);
        ExcelWorkbook.write(InventedReport.nightly(), file);
        return new ZipFile(file.toFile());
    }

    private static List<Element> elements(Document part, String name) {
        NodeList found = part.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
