/**
 * Fits the frames with charts of the site to what they hold, and makes frames of the elements for charts. It is
 * published as it stands here, for the pages of others: it must not refer to anything outside itself, leaves nothing
 * behind in the page but its listener, and may stand in a page more than once.
 *
 * A message counts only when it comes from the window of a frame that shows one of our embeds, and from our origin; a
 * frame in a sandbox has an origin of its own, which is written `null`.
 */
export function resizeEmbeds(): void {
  const script = document.currentScript as HTMLScriptElement;
  const {href: embeds, origin: ours} = new URL("../", script.src);
  const isEmbed = (frame: HTMLIFrameElement): boolean => frame.src.startsWith(embeds);
  const comesFrom = (frame: HTMLIFrameElement, origin: string): boolean => {
    const isSandboxed = frame.hasAttribute("sandbox") && !frame.sandbox.contains("allow-same-origin");
    return origin === (isSandboxed ? "null" : ours);
  };
  const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll("iframe")].filter(isEmbed);

  const nameAfter = (frame: HTMLIFrameElement, link: HTMLAnchorElement): void => {
    frame.title = link.textContent;
  };

  // A browser that is still reading the page makes the element before what stands in it.
  class ChartElement extends HTMLElement {
    readonly watch = new MutationObserver(() => this.becomeFrame());

    connectedCallback(): void {
      const attributeFilter = ["href"];
      this.watch.observe(this, {childList: true, subtree: true, attributes: true, attributeFilter});
      this.becomeFrame();
    }

    disconnectedCallback(): void {
      this.watch.disconnect();
    }

    becomeFrame(): void {
      const link = this.querySelector("a");
      if (!link?.href.startsWith(embeds)) return;
      const frame = document.createElement("iframe");
      const height = this.getAttribute("height") ?? "800";
      const attributes = {src: link.href, width: "100%", height, frameborder: "0"};
      Object.entries(attributes).forEach(([name, value]) => frame.setAttribute(name, value));
      nameAfter(frame, link);
      link.replaceWith(frame);
      // The rest of its text may be on its way still; a browser then writes it into the link, wherever that is.
      const text = {childList: true, subtree: true, characterData: true};
      new MutationObserver(() => nameAfter(frame, link)).observe(link, text);
    }
  }

  addEventListener(
    "message",
    ({data, origin, source}: MessageEvent<{kuntakokeilut?: string; height?: number} | null>) => {
      const height = data?.kuntakokeilut === "height" ? Number(data.height) : 0;
      if (!(height > 0 && height < 1e4)) return;
      const frame = frames().find(({contentWindow}) => contentWindow === source);
      if (!frame || !comesFrom(frame, origin)) return;
      frame.height = String(height);
      // Code with a height for each width says it in a style, which would count for more.
      if (frame.style.height) frame.style.height = `${height}px`;
    }
  );
  for (const frame of frames()) frame.contentWindow?.postMessage("kuntakokeilut:height", "*");
  const name = "kuntakokeilut-chart";
  if (!customElements.get(name)) customElements.define(name, ChartElement);
}
