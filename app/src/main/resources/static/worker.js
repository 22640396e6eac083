// Keeps what was told while there was no network, and sends it once there is: by its own secret key, so that it is told once.
"use strict";

importScripts("/js/kept.js");

const PAGE = "/op-dit-toestel";
const TOLD = /^\/(?:v\/[^/]+|[^/]+\/(?:verhalen|kladjes))$/;
const FORM = /^\/(?:v\/[^/]+|[^/]+\/vertel)$/;
const SIGNS = /^\/(?:afmelden|wie-ben-je|aanmelden\/.+)$/;
const ANSWER = /^\/briefje$|\/verteld$/;
const CODE = /class="code">([^<]*)</;
const LOOKS = /(?:href|src)="(\/(?:css|js|fonts|webjars|favicon)[^"]*)"/g;

// Asked for as nobody: it stays on the device, whoever has it next.
const fetchPage = async () => {
  const page = await fetch(PAGE, { credentials: "omit", cache: "reload" });
  const looks = [...(await page.clone().text()).matchAll(LOOKS)].map(found => found[1]);
  const cache = await caches.open("ruimtemaker");
  await cache.addAll(new Set(looks));
  if (page.ok) await cache.put(PAGE, page);
};

// Only where it is read is kept: sent once more, a story that was wiped meanwhile would be told anew.
const told = async (story, answer) => {
  const { pathname, search } = new URL(answer.url);
  if (story.action.endsWith("/kladjes")) return kept.away(story.key);
  if (!ANSWER.test(pathname)) return;
  const code = CODE.exec(await answer.text())?.[1];
  return kept.put({ ...story, state: "SENT", path: pathname + search, code });
};

const sendOne = async story => {
  const form = await fetch(kept.form(story.action));
  const page = await form.text();
  if (!form.ok || kept.whose(page) !== story.teller) return;
  const body = new FormData();
  for (const [name, value] of story.fields) body.append(name, value);
  body.append("_csrf", kept.field(page, "_csrf"));
  const answer = await fetch(story.action, { method: "POST", body });
  if (answer.ok && answer.redirected) return told(story, answer);
  const later = answer.status >= 500 || answer.status === 429;
  if (!answer.ok && !later) return kept.put({ ...story, state: "REFUSED" });
};

const sendAll = async () => {
  for (const story of await kept.all()) {
    // One that fails keeps none of the others waiting.
    if (story.state === "WAITING") await sendOne(story).catch(() => {});
  }
  for (const page of await clients.matchAll()) page.postMessage("sent");
};

let sending = Promise.resolve();
const send = () => {
  sending = sending.then(sendAll, sendAll);
  return sending.catch(() => {});
};

const keep = async (action, fields) => {
  const value = name => fields.find(field => field[0] === name)?.[1] ?? "";
  const open = fields.filter(([name]) => name !== "_csrf");
  await kept.put({ key: value("key"), teller: value("teller"), action, fields: open, state: "WAITING" });
  await registration.sync?.register("send").catch(() => {});
  return Response.redirect(PAGE, 303);
};

const tell = async (request, action) => {
  const fields = await request.clone().formData().then(sent => [...sent], () => []);
  const key = fields.find(([name]) => name === "key")?.[1];
  let answer;
  try {
    answer = await fetch(request);
  } catch {
    // Where it cannot be kept, the browser says that it failed, and one step back the form is as it was.
    return key ? keep(action, fields).catch(() => Response.error()) : Response.error();
  }
  if (key && answer.type === "opaqueredirect") await kept.away(key).catch(() => {});
  return answer;
};

const meet = async (path, answer) => kept.meet(path, kept.whose(await answer.text()));

const go = async (event, path) => {
  try {
    const answer = await fetch(event.request);
    if (FORM.test(path) && answer.ok) event.waitUntil(meet(path, answer.clone()));
    event.waitUntil(send());
    return answer;
  } catch {
    return await caches.match(PAGE) ?? Response.error();
  }
};

addEventListener("install", event => {
  skipWaiting();
  event.waitUntil(fetchPage());
});

addEventListener("activate", event => event.waitUntil(clients.claim().then(send)));

addEventListener("sync", event => event.waitUntil(send()));

addEventListener("message", event => event.waitUntil(send()));

addEventListener("fetch", event => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin) return;
  if (request.mode !== "navigate") {
    if (request.method === "GET") {
      event.respondWith(fetch(request).catch(async () => await caches.match(request) ?? Response.error()));
    }
  } else if (request.method === "GET") {
    event.respondWith(go(event, pathname));
  } else if (SIGNS.test(pathname)) {
    event.waitUntil(kept.nobody());
  } else if (TOLD.test(pathname)) {
    event.respondWith(tell(request, pathname));
  }
});
