/** The document in which charts are drawn: a maker of elements, nothing is ever added to it. */
export interface DrawingDocument {
  /** From here D3 learns in which document it is. */
  readonly documentElement: DrawingElement;
  readonly createElementNS: (namespace: string, name: string) => DrawingElement;
}

/** An element of a drawing: what Plot and D3 ask of an element, and nothing else. */
export interface DrawingElement {
  readonly ownerDocument: DrawingDocument;
  readonly namespaceURI: string;
  readonly tagName: string;
  readonly attributes: Map<string, string>;
  /** Elements and texts. */
  readonly children: DrawingNode[];
  readonly setAttribute: (name: string, value: unknown) => void;
  readonly removeAttribute: (name: string) => void;
  readonly appendChild: (child: DrawingElement) => DrawingElement;
  /** Puts the child before the next one; at the end, when there is none. */
  readonly insertBefore: (child: DrawingElement, next: DrawingElement | null) => DrawingElement;
  set textContent(text: unknown);
}

type DrawingNode = DrawingElement | string;

/**
 * Makes a document to draw in. That of a whole browser gives the same drawings, but needs half as long again for each
 * of the more than twenty thousand of the site.
 */
export function drawingDocument(): DrawingDocument {
  const document: DrawingDocument = {
    get documentElement() {
      return createElement(document, "http://www.w3.org/1999/xhtml", "html");
    },
    createElementNS: (namespace, name) => createElement(document, namespace, name)
  };
  return document;
}

/** An element with all elements in it, in the order of the text. */
export function elementsOf(element: DrawingElement): DrawingElement[] {
  return [element, ...element.children.flatMap((child) => (typeof child === "string" ? [] : elementsOf(child)))];
}

/** An element as HTML text, as browsers write it. */
export function markupOf(element: DrawingElement): string {
  const attributes = Array.from(
    element.attributes,
    ([name, value]) => ` ${name}="${escapeText(value, /[&\u00a0"<>]/g)}"`
  );
  return `<${element.tagName}${attributes.join("")}>${contentOf(element)}</${element.tagName}>`;
}

/** What is in an element, as HTML text. */
export function contentOf({children}: DrawingElement): string {
  return children
    .map((child) => (typeof child === "string" ? escapeText(child, /[&\u00a0<>]/g) : markupOf(child)))
    .join("");
}

function createElement(ownerDocument: DrawingDocument, namespaceURI: string, tagName: string): DrawingElement {
  const attributes = new Map<string, string>();
  const children: DrawingNode[] = [];
  const insertBefore = (child: DrawingElement, next: DrawingElement | null): DrawingElement => {
    children.splice(next ? children.indexOf(next) : children.length, 0, child);
    return child;
  };
  return {
    ownerDocument,
    namespaceURI,
    tagName,
    attributes,
    children,
    setAttribute: (name, value) => void attributes.set(name, String(value)),
    removeAttribute: (name) => void attributes.delete(name),
    appendChild: (child) => insertBefore(child, null),
    insertBefore,
    set textContent(text: unknown) {
      children.splice(0, children.length, String(text));
    }
  };
}

function escapeText(text: string, characters: RegExp): string {
  return text.replace(characters, (character) => escapes[character] ?? character);
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "\u00a0": "&nbsp;",
  '"': "&quot;",
  "<": "&lt;",
  ">": "&gt;"
};
