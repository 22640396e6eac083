// Coming in with what unlocks this device: a finger, a face, or a number. The site asks, the device answers, and the form
// brings the answer back as any form does. Without this script the buttons are not there, and a link by mail works.
"use strict";

(() => {
  const bytes = text => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), one => one.charCodeAt(0));

  const text = buffer => btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

  const many = ids => ids.map(id => ({ type: "public-key", id: bytes(id) }));

  const ways = {
    async get(asked) {
      const found = await navigator.credentials.get({
        publicKey: { challenge: bytes(asked.challenge), rpId: asked.site, userVerification: "required" },
      });
      return {
        credential: text(found.rawId),
        client: text(found.response.clientDataJSON),
        authenticator: text(found.response.authenticatorData),
        signature: text(found.response.signature),
        user: found.response.userHandle ? text(found.response.userHandle) : "",
      };
    },

    async create(asked) {
      const made = await navigator.credentials.create({
        publicKey: {
          challenge: bytes(asked.challenge),
          rp: { id: asked.site, name: asked.site },
          user: { id: bytes(asked.user), name: asked.userName, displayName: asked.userName },
          pubKeyCredParams: asked.algorithms.map(alg => ({ type: "public-key", alg })),
          excludeCredentials: many(asked.known),
          authenticatorSelection: { residentKey: "required", requireResidentKey: true, userVerification: "required" },
          attestation: "none",
        },
      });
      return { client: text(made.response.clientDataJSON), attestation: text(made.response.attestationObject) };
    },
  };

  // What a browser calls what went wrong, and by which of our sentences that is said.
  const sentences = {
    NotAllowedError: "cancelled",
    AbortError: "cancelled",
    InvalidStateError: "known",
    NotSupportedError: "unable",
    ConstraintError: "unable",
    SecurityError: "unable",
    Old: "old",
    Busy: "busy",
  };

  const wrong = name => Object.assign(new Error(name), { name });

  const ask = async form => {
    const answer = await fetch(form.action + "/vraag", { method: "POST", body: new URLSearchParams(new FormData(form)) });
    if (!answer.ok) throw wrong(answer.status === 429 ? "Busy" : "Failed");
    return answer.json();
  };

  const bring = (form, fields) => {
    for (const [name, value] of Object.entries(fields)) {
      const field = Object.assign(document.createElement("input"), { type: "hidden", name, value });
      form.append(field);
    }
    form.submit();
  };

  const run = async form => {
    const says = form.querySelector("[role=alert]");
    const button = form.querySelector("button");
    says.textContent = "";
    button.disabled = true;
    try {
      if (!window.PublicKeyCredential) throw wrong("Old");
      bring(form, await ways[form.dataset.passkey](await ask(form)));
    } catch (error) {
      says.textContent = says.dataset[sentences[error.name] ?? "failed"];
      button.disabled = false;
    }
  };

  for (const said of document.querySelectorAll("[data-without-script]")) said.hidden = true;

  for (const form of document.querySelectorAll("form[data-passkey]")) {
    form.hidden = false;
    form.addEventListener("submit", event => {
      event.preventDefault();
      run(form);
    });
  }
})();
