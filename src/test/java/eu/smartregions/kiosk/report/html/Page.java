package eu.smartregions.kiosk.report.html;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// A page, read as the XML that it is.
public final class Page {
    private final Document document;

    /// @throws Exception if it is not well-formed
    public Page(String html) throws Exception {
        document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(html)));
    }

    /// The texts of the elements of an XPath, white space made one and word joiners left out.
    public List<String> texts(String path) throws Exception {
        NodeList nodes = (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, document,
                XPathConstants.NODESET);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent().strip().replace("\u2060", "").replaceAll("[\\s\u00A0]+", " "));
        }
        return texts;
    }

    /// The finding of a section.
    public String finding(String section) throws Exception {
        return texts("//section[@id='" + section + "']//h2").getFirst();
    }

    /// The rows of a section's table, cells joined by `|`.
    public List<String> table(String section) throws Exception {
        int rows = texts("//*[@id='table-" + section + "']//tbody/tr").size();
        List<String> table = new ArrayList<>();
        for (int row = 1; row <= rows; row++) {
            table.add(String.join("|", texts("//*[@id='table-" + section + "']//tbody/tr[" + row + "]/*")));
        }
        return table;
    }
}
