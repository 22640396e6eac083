// What was told without a network and is kept on this device: for the pages, and for the worker that sends it.
"use strict";

const kept = (() => {
  const open = () => new Promise((done, failed) => {
    const asked = indexedDB.open("ruimtemaker", 1);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore("stories", { keyPath: "key" });
      asked.result.createObjectStore("tellers");
    };
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => failed(asked.error);
  });

  const run = async (store, mode, work) => {
    const database = await open();
    try {
      return await new Promise((done, failed) => {
        const transaction = database.transaction(store, mode);
        const asked = work(transaction.objectStore(store));
        transaction.oncomplete = () => done(asked.result);
        transaction.onabort = () => failed(transaction.error);
      });
    } finally {
      database.close();
    }
  };

  const form = action => action.startsWith("/v/") ? action : action.replace(/[^/]+$/, "vertel");
  const whose = page => page.match(/name="teller" value="([^"]*)"/)?.[1];
  const teller = path => run("tellers", "readonly", tellers => tellers.get(path));
  const meet = (path, who) => run("tellers", "readwrite", tellers => tellers.put(who, path));

  return {
    form,
    whose,
    teller,
    meet,
    all: () => run("stories", "readonly", stories => stories.getAll()),
    put: story => run("stories", "readwrite", stories => stories.put(story)),
    away: key => run("stories", "readwrite", stories => stories.delete(key)),
    // On a device that is shared, nobody reads or sends what was somebody else's: the form says who is here, and without a
    // network it is whoever had it last. After a sign-in or a sign-out that is nobody.
    here: async path => {
      const form = await fetch(path).catch(() => undefined);
      if (form === undefined) return teller(path);
      const who = form.ok ? whose(await form.text()) : undefined;
      await meet(path, who);
      return who;
    },
    nobody: () => run("tellers", "readwrite", tellers => tellers.clear()),
    field: (page, name) => page.match(new RegExp(`name="${name}" value="([^"]*)"`))?.[1] ?? "",
  };
})();
