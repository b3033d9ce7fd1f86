// Links that Readerapp is opened with, and the feeds that a page names. No browser interface here.

const LONGEST_ADDRESS = 2000; // letters; Readerapp takes no longer ones
const MOST_FEEDS = 20;
const LONGEST_TITLE = 100;

/** Whether an address is one that Readerapp opens. */
export function isOfTheWeb(address) {
  return /^https?:\/\//i.test(address) && address.length <= LONGEST_ADDRESS;
}

/** The link that has Readerapp ask about an address: "add" for feeds, "import" for a page. */
export function appLink(action, address) {
  return `readerapp:${action}?url=${encodeURIComponent(address)}`;
}

/** What a page names as its feeds, as `namedFeeds` finds it, without what is no address. */
export function feedsOf(found) {
  const feeds = new Map();
  for (const each of Array.isArray(found) ? found : []) {
    const address = String(each?.address ?? "");
    const title = String(each?.title ?? "").trim().slice(0, LONGEST_TITLE);
    if (isOfTheWeb(address) && !feeds.has(address) && feeds.size < MOST_FEEDS) {
      feeds.set(address, { address, title: title || address.slice(0, LONGEST_TITLE) });
    }
  }
  return [...feeds.values()];
}

/** Runs within the page, so that it can use nothing from outside: the feeds that it names. */
export function namedFeeds() {
  const kinds = /^application\/(rss|atom|feed)\+(xml|json)/i;
  return [...document.querySelectorAll('link[rel~="alternate" i][href]')]
    .filter((link) => kinds.test(link.type))
    .slice(0, 100)
    .map((link) => ({ address: link.href, title: link.title }));
}
