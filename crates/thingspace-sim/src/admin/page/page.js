// Sends the forms as JSON and fetches the page anew: after each, and every two seconds while nobody types.
"use strict";

const EVERY = 2000;
const message = (text) => { document.getElementById("message").textContent = text; };

// Fields by their form, to be found again in the page that comes.
const fields = (main) =>
  [...main.querySelectorAll("form[data-post] :is(input, select)[name]")].map((field) => [`${field.form.dataset.post} ${field.name}`, field]);

const isEdited = (field) =>
  field.tagName === "SELECT" ? [...field.options].some((option) => option.selected !== option.defaultSelected) : field.value !== field.defaultValue;

// A button that goes away while it is pressed would not be clicked.
let pressed = Promise.resolve();
document.addEventListener("pointerdown", () => {
  pressed = new Promise((free) => document.addEventListener("pointerup", () => setTimeout(free), { once: true }));
});

// What was typed and not sent stays; `sent` is the form that was.
async function renew(sent) {
  const answer = await fetch(location.href);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  await pressed;
  const old = document.querySelector("main");
  const main = page.querySelector("main");
  const edited = new Map(fields(old).filter(([, field]) => field.form !== sent && isEdited(field)));
  for (const [name, field] of fields(main)) if (edited.has(name)) field.value = edited.get(name).value;
  old.replaceWith(main);
}

// A number stays a number, "true" is true; an empty field is left out. What the quirks' switches are set to is text.
function valueOf(form, name, text) {
  const field = form.elements[name];
  if (field?.selectedOptions?.[0]?.dataset.text) return text;
  if (text === "true") return true;
  return field?.type === "number" || /^[0-9.]+$/.test(text) && field?.tagName === "BUTTON" ? Number(text) : text;
}

function bodyOf(form, submitter) {
  const body = {};
  for (const [name, text] of new FormData(form, submitter)) {
    if (text !== "") body[name] = valueOf(form, name, text);
  }
  // The number of a fault has another name for each effect.
  if ("number" in body) {
    const name = form.elements.effect.selectedOptions[0].dataset.number;
    if (name) body[name] = body.number;
    delete body.number;
  }
  return body;
}

async function send(form, submitter) {
  if (form.dataset.confirm && !confirm(form.dataset.confirm)) return;
  const { post, delete: gone } = form.dataset;
  const headers = { "content-type": "application/json" };
  const answer = gone
    ? await fetch(gone, { method: "DELETE" })
    : await fetch(post, { method: "POST", headers, body: JSON.stringify(bodyOf(form, submitter)) });
  const told = await answer.json();
  message(answer.ok ? "" : told.error);
  if (answer.ok) document.activeElement?.blur();
  await renew(answer.ok ? form : null);
}

const unreachable = () => message("The simulator does not answer: is it still running?");

document.addEventListener("submit", (event) => {
  event.preventDefault();
  send(event.target, event.submitter).catch(unreachable);
});

document.addEventListener("change", (event) => {
  const form = event.target.closest("form[data-at-once]");
  if (form) send(form, null).catch(unreachable);
});

setInterval(() => {
  const busy = document.activeElement?.matches("input, select") || document.hidden;
  if (!busy) renew().catch(unreachable);
}, EVERY);
