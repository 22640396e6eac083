// What waits on this device, and what can be done with it.
"use strict";

(() => {
  const page = document.querySelector("[data-unsent]");
  const stories = page.querySelector("[data-stories]");
  const one = page.querySelector("template").content;
  const tell = page.querySelector("[data-tell]");
  const form = /^\/(?:v\/[^/]+|[^/]+\/vertel)$/;

  const hide = (parts, but) => parts.forEach(part => {
    part.hidden = Object.values(part.dataset)[0] !== but;
  });

  const fill = (into, name, value) =>
    into.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));

  const attach = (into, name, file) => {
    const files = new DataTransfer();
    files.items.add(file);
    into.append(Object.assign(document.createElement("input"), { type: "file", name, files: files.files }));
  };

  // As if it was filled in just now, with a fresh seal: the same key gets the same answer.
  const open = async story => {
    const filled = Object.assign(document.createElement("form"), {
      method: "post", action: story.action, enctype: "multipart/form-data", hidden: true,
    });
    for (const [name, value] of story.fields) {
      if (typeof value === "string") fill(filled, name, value);
      else if (value.size > 0) attach(filled, name, value);
    }
    const fresh = await fetch(kept.form(story.action)).then(answer => answer.text()).catch(() => "");
    fill(filled, "_csrf", kept.field(fresh, "_csrf"));
    document.body.append(filled);
    filled.submit();
  };

  // A code is nowhere else: that story stays here until its teller throws it away.
  const see = async story => {
    if (!story.code) await kept.away(story.key);
    location.assign(story.path);
  };

  const ways = { WAITING: () => send(), REFUSED: open, SENT: see };

  const show = async story => {
    const here = await kept.here(kept.form(story.action));
    const mine = here === story.teller;
    const state = mine ? story.state : here === undefined ? "AWAY" : "OTHERS";
    const shown = one.cloneNode(true);
    hide(shown.querySelectorAll("[data-state]"), state);
    hide(shown.querySelectorAll("[data-open]"), state);
    shown.querySelector("[data-words]").textContent =
      mine ? story.fields.find(([name]) => name === "text")?.[1] ?? "" : "";
    shown.querySelectorAll("button[data-open]").forEach(button =>
      button.addEventListener("click", () => ways[story.state](story)));
    const code = shown.querySelector("[data-code]");
    code.hidden = !mine || !story.code;
    code.querySelector("b").textContent = mine ? story.code ?? "" : "";
    shown.querySelector("[data-away]").addEventListener("click", () => kept.away(story.key).then(list));
    return shown;
  };

  const list = async () => {
    const found = await kept.all();
    const here = stories.contains(document.activeElement);
    page.querySelector("[data-none]").hidden = found.length > 0;
    stories.replaceChildren(...await Promise.all(found.map(show)));
    if (here) stories.focus();
  };

  const send = async () => (await navigator.serviceWorker.ready).active.postMessage("send");

  // Where somebody wanted to tell and there was no network, this page stands in its place.
  const offer = async () => {
    const path = location.pathname;
    if (!form.test(path)) return;
    const teller = await kept.teller(path);
    tell.hidden = teller === undefined;
    page.querySelector("[data-unknown]").hidden = teller !== undefined;
    tell.action = path.startsWith("/v/") ? path : path.replace(/vertel$/, "verhalen");
    fill(tell, "key", crypto.randomUUID());
    fill(tell, "teller", teller ?? "");
  };

  if (!("serviceWorker" in navigator)) return;
  document.querySelectorAll("[data-without-script]").forEach(said => {
    said.hidden = true;
  });
  page.hidden = false;
  navigator.serviceWorker.addEventListener("message", list);
  window.addEventListener("online", send);
  offer().then(list).then(send);
})();
