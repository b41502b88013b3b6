package eu.most.documents;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/**
 * What a document says to those who do not see it: a tree of elements, of which each names the
 * drawings on its one page that belong to it (ISO 32000-1, 14.7).
 */
final class StructureTree {

    private final COSDictionary page;
    private final COSDictionary root = new COSDictionary();

    /** The element of each marked drawing, in the order of their numbers. */
    private final COSArray parents = new COSArray();

    StructureTree(COSDictionary page) {
        this.page = page;
        root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
    }

    /** The element that holds all others. */
    COSDictionary top() {
        return root.getDictionaryObject(COSName.K) instanceof COSArray kids
                        && kids.getObject(0) instanceof COSDictionary top
                ? top
                : element(root, "Document");
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

    /** Makes the next drawing the content of an element, and returns its number. */
    int mark(COSDictionary element) {
        int number = parents.size();
        parents.add(element);
        element.setItem(COSName.PG, page);
        kids(element).add(COSInteger.get(number));
        return number;
    }

    /** Makes an annotation the content of an element. */
    void attach(COSDictionary element, COSDictionary annotation) {
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
        reference.setItem(COSName.PG, page);
        reference.setItem(COSName.OBJ, annotation);
        kids(element).add(reference);
    }

    /** Puts the tree into the document. */
    void finish(COSDictionary catalog, COSDictionary formElement, COSDictionary formWidget) {
        page.setInt(COSName.STRUCT_PARENTS, 0);
        formWidget.setInt(COSName.STRUCT_PARENT, 1);
        COSArray numbers = new COSArray();
        numbers.add(COSInteger.ZERO);
        numbers.add(parents);
        numbers.add(COSInteger.ONE);
        numbers.add(formElement);
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.setItem(COSName.PARENT_TREE, tree);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, 2);
        catalog.setItem(COSName.STRUCT_TREE_ROOT, root);
    }

    /** What an element of the structure holds, to add to. */
    static COSArray kids(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) {
            return array;
        }
        COSArray array = new COSArray();
        element.setItem(COSName.K, array);
        return array;
    }
}
