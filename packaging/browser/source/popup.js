// The popup: the address of this tab, or of a feed that its page names, becomes a link that opens
// Readerapp. Nothing is fetched and nothing is kept here.

import { appLink, feedsOf, isOfTheWeb, namedFeeds } from "./links.js";

const browser = globalThis.browser ?? globalThis.chrome;
const part = (id) => document.getElementById(id);
const words = (name) => browser.i18n.getMessage(name);

function show(id, text) {
  part(id).textContent = text;
  part(id).hidden = false;
}

/** Hand an address over. The page stays: the browser opens another program, and may ask first. */
async function open(tab, action, address) {
  await browser.tabs.update(tab.id, { url: appLink(action, address) });
  window.close();
}

async function feedsNamedIn(tab) {
  try {
    const target = { tabId: tab.id };
    const [ran] = await browser.scripting.executeScript({ target, func: namedFeeds });
    return feedsOf(ran?.result);
  } catch {
    return []; // a page that no extension may look into
  }
}

function offer(tab, feed) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = feed.title;
  button.title = feed.address;
  button.dir = "auto";
  button.addEventListener("click", () => open(tab, "add", feed.address));
  const item = document.createElement("li");
  item.append(button);
  part("list").append(item);
}

async function begin() {
  document.documentElement.lang = browser.i18n.getUILanguage();
  document.documentElement.dir = words("@@bidi_dir");
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const address = tab?.url ?? "";
  if (!isOfTheWeb(address)) {
    show("told", words("no_page"));
    return;
  }
  show("page", words("keep_page"));
  part("page").addEventListener("click", () => open(tab, "import", address));
  const feeds = await feedsNamedIn(tab);
  if (feeds.length) {
    show("heading", words("feeds"));
    part("feeds").hidden = false;
    feeds.forEach((feed) => offer(tab, feed));
  } else {
    show("look", words("look_for_feeds"));
    part("look").addEventListener("click", () => open(tab, "add", address));
  }
  part("page").focus();
}

begin();
