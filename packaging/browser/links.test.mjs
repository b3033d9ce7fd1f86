// node --test packaging/browser
import assert from "node:assert/strict";
import test from "node:test";

import { appLink, feedsOf, isOfTheWeb, namedFeeds } from "./source/links.js";

test("an address becomes one field of a link, whatever it holds", () => {
  const address = "https://news.example/a?b=c&url=x#d e'\"é漢";
  const link = new URL(appLink("import", address));
  assert.equal(link.protocol, "readerapp:");
  assert.deepEqual([...link.searchParams], [["url", address]]);
});

test("only pages of the web are handed over", () => {
  assert.ok(isOfTheWeb("https://news.example/"));
  for (const address of ["", "about:config", "file:///etc/passwd", "javascript:alert(1)"]) {
    assert.ok(!isOfTheWeb(address));
  }
  assert.ok(!isOfTheWeb(`https://news.example/${"a".repeat(2000)}`));
});

test("what a page names is taken for what it is: at most twenty addresses, each once", () => {
  const many = Array.from({ length: 50 }, (_, n) => ({ address: `https://a.example/${n}` }));
  assert.equal(feedsOf(many).length, 20);
  const odd = [null, 7, { address: 7 }, { address: "javascript:1", title: "x" }];
  assert.deepEqual(feedsOf(odd), []);
  for (const none of [undefined, null, "x", {}]) assert.deepEqual(feedsOf(none), []);
  const feed = { address: "https://a.example/feed", title: ` ${"t".repeat(500)}` };
  assert.deepEqual(feedsOf([feed, feed]), [{ address: feed.address, title: "t".repeat(100) }]);
  assert.equal(feedsOf([{ address: feed.address, title: " " }])[0].title, feed.address);
});

test("feeds are found by their type, within the page", () => {
  const link = (type, title = "") => ({ type, title, href: "https://a.example/feed" });
  const kinds = ["application/rss+xml", "application/atom+xml; charset=utf-8", "application/feed+json"];
  globalThis.document = { querySelectorAll: () => [...kinds, "text/html", ""].map((k) => link(k)) };
  assert.equal(namedFeeds().length, 3);
});
