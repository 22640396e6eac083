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

  return {
    form,
    all: () => run("stories", "readonly", stories => stories.getAll()),
    put: story => run("stories", "readwrite", stories => stories.put(story)),
    away: key => run("stories", "readwrite", stories => stories.delete(key)),
    // Who had the form last: on a device that is shared, nobody reads or sends what was somebody else's.
    teller: path => run("tellers", "readonly", tellers => tellers.get(path)),
    meet: (path, teller) => run("tellers", "readwrite", tellers => tellers.put(teller, path)),
    field: (page, name) => page.match(new RegExp(`name="${name}" value="([^"]*)"`))?.[1] ?? "",
  };
})();
