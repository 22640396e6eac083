// Lets a telling wait on this device while there is no network. Without this script the form is a form.
"use strict";

if ("serviceWorker" in navigator) {
  navigator.serviceWorker.register("/worker.js").catch(() => {});
  kept.all()
    .then(stories => {
      document.querySelector("[data-waiting]").hidden = stories.length === 0;
    })
    .catch(() => {});
}
