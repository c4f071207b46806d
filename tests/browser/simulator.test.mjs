// Tests the simulator's page in a browser. `cargo xtask test` runs these tests, and passes the paths of the program, the browser
// and the driver.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { once } from "node:events";
import { after, before, beforeEach, test } from "node:test";

const { THINGSPACE_PROGRAM, BROWSER, NODE_FOLDER, PICTURES } = process.env;
const puppeteer = createRequire(`${NODE_FOLDER}/`)("puppeteer-core");

let browser, page, simulator, root;
const errors = [];

const sim = (path, body) =>
  fetch(`${root}/_sim/${path}`, body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }).then((answer) => answer.json());

async function log_in() {
  const basic = Buffer.from("sim-key:sim-secret").toString("base64");
  const form = { method: "POST", headers: { authorization: `Basic ${basic}` }, body: "grant_type=client_credentials" };
  const { access_token } = await (await fetch(`${root}/api/ts/v1/oauth2/token`, form)).json();
  const headers = { authorization: `Bearer ${access_token}`, "content-type": "application/json" };
  const body = JSON.stringify({ username: "sim-user", password: "sim-password" });
  const { sessionToken } = await (await fetch(`${root}/api/m2m/v1/session/login`, { method: "POST", headers, body })).json();
  return (path, body) =>
    fetch(`${root}/api${path}`, { method: "POST", headers: { ...headers, "vz-m2m-token": sessionToken }, body: JSON.stringify(body) });
}

before(async () => {
  simulator = spawn(THINGSPACE_PROGRAM, ["sim", "--bind", "127.0.0.1:0", "--devices", "200", "--seed", "7", "--start", "2026-01-01", "--paused"]);
  const [line] = await once(simulator.stdout, "data");
  root = String(line).trim().replace("listening on ", "").replace("/api", "");
  browser = await puppeteer.launch({ executablePath: BROWSER, args: ["--no-sandbox", "--disable-gpu"] });
  page = await browser.newPage();
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("dialog", (dialog) => dialog.accept());
  await page.setViewport({ width: 1240, height: 1000 });
});

after(async () => {
  await browser?.close();
  simulator?.kill();
});

beforeEach(async () => {
  await sim("reset", {});
  await page.goto(`${root}/_sim/`);
});

const text = (selector) => page.$eval(selector, (element) => element.textContent.trim());
const shown = (selector, wanted) =>
  page.waitForFunction((selector, wanted) => document.querySelector(selector)?.textContent.includes(wanted), { timeout: 10_000 }, selector, wanted);
// Finds the element and sets its value in one call. The page may be updated between two calls, and a value in an element of the
// old page would be lost.
const write = (selector, value) =>
  page.evaluate((selector, value) => { document.querySelector(selector).value = value; }, selector, value);
// Waits for the button and clicks it. The next update of the page may have to create the button first.
const press = (selector, name) =>
  page.waitForFunction((selector, name) => {
    const button = [...document.querySelectorAll(`${selector} button`)].find((button) => button.textContent.trim() === name);
    button?.click();
    return button !== undefined;
  }, { timeout: 10_000 }, selector, name).catch(() => assert.fail(`expected a button ${name} in ${selector}`));

test("the buttons move the clock", async () => {
  assert.match(await text("#clock .hint"), /paused/);
  await press("#clock", "+ 90 days");
  await shown("#now", "2026-04-01");
  await shown("#fleet", "0 suspend");
  await press("#clock", "Run");
  await shown("#clock", "running");
  await press("#clock", "Pause");
  await shown("#clock", "paused");
  assert.equal((await sim("state")).clock.running, false);
});

test("the fleet can be filtered and paged", async () => {
  assert.equal((await page.$$("#fleet tbody tr")).length, 20);
  await Promise.all([page.waitForNavigation(), page.click('#fleet a[href="?state=suspend"]')]);
  const states = await page.$$eval("#fleet tbody tr", (rows) => rows.map((row) => row.cells[3].textContent));
  assert.deepEqual(new Set(states), new Set(["suspend"]));
  await page.goto(`${root}/_sim/?state=active`);
  const first = await text("#fleet tbody tr td");
  const next = (await page.$$("#fleet p a")).at(-1);
  await Promise.all([page.waitForNavigation(), next.click()]);
  assert.notEqual(await text("#fleet tbody tr td"), first);
});

test("calls and callbacks appear while the page is open", async () => {
  const call = await log_in();
  const { devices } = await sim("fleet?state=active&limit=2");
  const named = devices.map(({ iccid }) => ({ deviceIds: [{ id: iccid, kind: "iccid" }] }));
  const listener = { name: "CarrierService", url: `${root}/_sim/inbox`, username: "me", password: "not-for-the-page" };
  await call("/m2m/v1/callbacks/0000123456-00001", listener);
  await call("/m2m/v1/devices/actions/suspend", { accountName: "0000123456-00001", devices: named });
  await shown("#calls", "suspendDevices");
  await shown("#ledger", "accepted (2 devices)");
  await press("#clock", "+ 1 min");
  await shown("#ledger", "active → suspend");
  await shown("#callbacks", "callback delivered");
  await shown("#count-suspend", "18");
  assert.ok(!(await page.content()).includes("not-for-the-page"));
  // Take the screenshot for the docs, with only six rows of the fleet.
  await page.$eval("#fleet tbody", (body) => [...body.rows].slice(6).forEach((row) => row.remove()));
  await page.screenshot({ path: `${PICTURES}/simulator.png` });
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "the page is wider than the window");
});

test("faults can be started and ended", async () => {
  await page.select("#faults select[name=effect]", "rate-limited");
  await page.type("#faults input[name=number]", "7");
  await page.type("#faults input[name=operation]", "listDevices");
  await press("#faults", "Inject");
  await shown("#faults", "rate-limited");
  const call = await log_in();
  const answer = await call("/m2m/v1/devices/actions/list", {});
  assert.deepEqual([answer.status, answer.headers.get("retry-after")], [429, "7"]);
  await press("#faults", "Remove");
  await shown("#faults", "No fault is active");
  assert.deepEqual(await sim("faults"), []);
});

test("the page shows errors of the admin API", async () => {
  await page.select("#faults select[name=effect]", "hang");
  await page.type("#faults input[name=operation]", "listDevice");
  await press("#faults", "Inject");
  await shown("#message", "did you mean `listDevices`?");
  assert.equal(errors.splice(0).length, 1, "expected the browser to log the refused call only");
});

test("the settings change switches and deliveries, and reset the simulator", async () => {
  await page.select("#settings select[name=callback-retry]", "observed");
  await page.waitForFunction(async () => (await (await fetch("switches")).json())["callback-retry"] === "observed");
  await page.select("#settings select[name=session-expired-status]", "403");
  await page.waitForFunction(async () => (await (await fetch("switches")).json())["session-expired-status"] === "403");
  await write("#settings input[name=losses]", "0.5");
  await press("#settings", "Set");
  await write("#settings input[name=devices]", "7");
  await page.waitForFunction(async () => (await (await fetch("deliveries")).json()).losses === 0.5);
  // The updated page shows the new setting, and keeps the input that was entered before the update.
  await page.waitForFunction(() => document.querySelector("#settings input[name=losses]").defaultValue === "0.5");
  assert.equal(await page.$eval("#settings input[name=devices]", (input) => input.value), "7");
  await press("#settings", "Reset");
  await shown("#fleet", "7 all");
});

test("the browser logs no errors", () => assert.deepEqual(errors, []));
