// Sends the forms as JSON. Refreshes the page after each sent form. Also refreshes the page every two seconds while the page is
// visible and no field has the focus.
"use strict";

const REFRESH_MS = 2000;
const showMessage = (message) => { document.getElementById("message").textContent = message; };

// Returns the fields, each with a key that identifies it in the refreshed page.
const fields = (main) =>
  [...main.querySelectorAll("form[data-post] :is(input, select)[name]")].map((field) => [`${field.form.dataset.post} ${field.name}`, field]);

const isEdited = (field) =>
  field.tagName === "SELECT" ? [...field.options].some((option) => option.selected !== option.defaultSelected) : field.value !== field.defaultValue;

// A refresh waits for the pointer to be released, because a button that is replaced while pressed receives no click.
let pressed = Promise.resolve();
document.addEventListener("pointerdown", () => {
  pressed = new Promise((release) => document.addEventListener("pointerup", () => setTimeout(release), { once: true }));
});

// Refreshes the page. Keeps the values of edited fields, except in the form `sent`.
async function refresh(sent) {
  const response = await fetch(location.href);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  await pressed;
  const old = document.querySelector("main");
  const main = page.querySelector("main");
  const edited = new Map(fields(old).filter(([, field]) => field.form !== sent && isEdited(field)));
  for (const [name, field] of fields(main)) if (edited.has(name)) field.value = edited.get(name).value;
  old.replaceWith(main);
}

// Converts the value of a field to JSON: a number, true or a string. The values of quirk switches stay strings.
function valueOf(form, name, value) {
  const field = form.elements[name];
  if (field?.selectedOptions?.[0]?.dataset.string) return value;
  if (value === "true") return true;
  return field?.type === "number" || /^[0-9.]+$/.test(value) && field?.tagName === "BUTTON" ? Number(value) : value;
}

// Returns the JSON body of a form, without its empty fields.
function bodyOf(form, submitter) {
  const body = {};
  for (const [name, value] of new FormData(form, submitter)) {
    if (value !== "") body[name] = valueOf(form, name, value);
  }
  // The form for faults has one numeric field, `number`. Its name in the JSON depends on the selected effect. Effects without such a
  // name have no number.
  if ("number" in body) {
    const name = form.elements.effect.selectedOptions[0].dataset.number;
    if (name) body[name] = body.number;
    delete body.number;
  }
  return body;
}

async function send(form, submitter) {
  if (form.dataset.confirm && !confirm(form.dataset.confirm)) return;
  const { post, delete: removed } = form.dataset;
  const headers = { "content-type": "application/json" };
  const response = removed
    ? await fetch(removed, { method: "DELETE" })
    : await fetch(post, { method: "POST", headers, body: JSON.stringify(bodyOf(form, submitter)) });
  const result = await response.json();
  showMessage(response.ok ? "" : result.error);
  if (response.ok) document.activeElement?.blur();
  await refresh(response.ok ? form : null);
}

const unreachable = () => showMessage("The simulator does not respond. Is it still running?");

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
  if (!busy) refresh().catch(unreachable);
}, REFRESH_MS);
