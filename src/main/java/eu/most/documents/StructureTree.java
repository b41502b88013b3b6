package eu.most.documents;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/**
 * What a document says to those who do not see it: a tree of elements, of which each names the
 * drawings on its page that belong to it (ISO 32000-1, 14.7).
 */
final class StructureTree {

    private final COSDictionary tree = new COSDictionary();
    private final COSDictionary root;

    StructureTree() {
        tree.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        root = element(tree, "Document");
    }

    /** The element that holds all others. */
    COSDictionary root() {
        return root;
    }

    /** A new element, such as {@code P}, below another one. */
    COSDictionary element(COSDictionary parent, String type) {
        COSDictionary element = new COSDictionary();
        element.setItem(COSName.TYPE, COSName.STRUCT_ELEM);
        element.setItem(COSName.S, COSName.getPDFName(type));
        element.setItem(COSName.P, parent);
        kids(parent).add(element);
        return element;
    }

    /**
     * Makes the next drawing on a page the content of an element, and returns its number there.
     *
     * @param marked the elements of the drawings on that page so far, in the order of their numbers
     */
    static int mark(COSDictionary element, COSDictionary page, COSArray marked) {
        int number = marked.size();
        marked.add(element);
        element.setItem(COSName.PG, page);
        kids(element).add(COSInteger.get(number));
        return number;
    }

    /**
     * Puts the tree into the document, with the field of a form as the content of an element.
     *
     * @param marked the elements of the drawings on each page, in the order of the pages
     * @param page the one on which the field is
     */
    void finish(
            COSDictionary catalog, List<COSArray> marked, COSDictionary page, COSDictionary field) {
        COSDictionary form = element(root, "Form");
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
        reference.setItem(COSName.PG, page);
        reference.setItem(COSName.OBJ, field);
        kids(form).add(reference);
        COSArray numbers = new COSArray();
        for (int i = 0; i < marked.size(); i++) {
            numbers.add(COSInteger.get(i));
            numbers.add(marked.get(i));
        }
        field.setInt(COSName.STRUCT_PARENT, marked.size());
        numbers.add(COSInteger.get(marked.size()));
        numbers.add(form);
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        tree.setItem(COSName.PARENT_TREE, parents);
        tree.setInt(COSName.PARENT_TREE_NEXT_KEY, marked.size() + 1);
        catalog.setItem(COSName.STRUCT_TREE_ROOT, tree);
    }

    /** What an element of the structure holds, to add to. */
    private static COSArray kids(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) {
            return array;
        }
        COSArray array = new COSArray();
        element.setItem(COSName.K, array);
        return array;
    }
}
