package dk.borgerraadgiver.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Arrays;
import java.util.List;

/**
 * A table with a caption; on a narrow screen each row becomes a block in which every cell tells its column. With large
 * text the table alone scrolls sideways, not the page.
 */
@Tag("div")
public final class DataTable extends Component {
    private final List<String> columns;
    private final Element head = Markup.tag("tr", "");
    private final Element body = Markup.tag("tbody", "");

    public DataTable(String caption, List<String> columns) {
        this.columns = List.copyOf(columns);
        columns.forEach(column -> head.appendChild(Markup.text("th", "", column).setAttribute("scope", "col")));
        getElement()
                .setAttribute("class", "table-scroll")
                .appendChild(Markup.tag(
                        "table",
                        "table table--responsive-headers",
                        Markup.text("caption", "", caption),
                        Markup.tag("thead", "", head),
                        body));
    }

    /** Says that the rows stand in the order of this column. */
    public DataTable ascending(int column) {
        head.getChild(column).setAttribute("aria-sort", "ascending");
        return this;
    }

    /** The first cell heads the row. */
    public DataTable row(Component... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException("%d cells for %d columns".formatted(cells.length, columns.size()));
        }
        Element row = Markup.tag("tr", "");
        for (int index = 0; index < cells.length; index++) {
            Element cell = Markup.tag(index == 0 ? "th" : "td", "").setAttribute("data-title", columns.get(index));
            if (index == 0) {
                cell.setAttribute("scope", "row");
            }
            row.appendChild(cell.appendChild(cells[index].getElement()));
        }
        body.appendChild(row);
        return this;
    }

    public DataTable row(String... cells) {
        return row(Arrays.stream(cells).map(Span::new).toArray(Component[]::new));
    }
}
