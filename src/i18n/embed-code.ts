/** A frame on a page of others. */
export interface EmbedFrame {
  /** Full address. */
  readonly address: string;
  /** What readers of screen readers hear of the frame. */
  readonly title: string;
  /** In pixels; nothing is cut off in it at any width that charts are made for. */
  readonly height: number;
}

/** The code that shows a chart on any page; sizes are attributes, for many systems strip styles. */
export function frameCode({address, title, height}: EmbedFrame): string {
  return (
    `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="100%" height="${height}" ` +
    'loading="lazy" frameborder="0"></iframe>'
  );
}

/** The code of the line that fits frames to what they hold. */
export function scriptCode(address: string): string {
  return `<script async src="${escapeHtml(address)}"></script>`;
}

/** The code of the element: a link that the script makes a frame of. */
export function elementCode({address, title, height}: EmbedFrame): string {
  return `<kuntakokeilut-chart height="${height}"><a href="${escapeHtml(address)}">${escapeHtml(title)}</a></kuntakokeilut-chart>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
