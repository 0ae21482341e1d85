"use strict";
// The page's behaviour. Everything that is shown comes rendered from the server; this file puts it
// in place, keeps the composer and its lists, and sends what the person does.

const $ = (selector, root = document) => root.querySelector(selector);
const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];

const query = document.body.dataset.query;
const box = $("#box");
const scroll = $("#scroll");
const list = $("#messages");
const statusLine = $("#status");
const commandPlace = $("#command");
const replying = $("#replying");

const fragment = (html) => {
  const template = document.createElement("template");
  template.innerHTML = html;
  // A style attribute is not allowed by the page's policy; setting a property is.
  for (const node of template.content.querySelectorAll("[data-accent]"))
    node.style.setProperty("--accent", node.dataset.accent);
  return template.content;
};

const say = (text) => { statusLine.textContent = text; };

async function act(name, data) {
  say("");
  const response = await fetch(`/do/${name}?${query}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(data),
  });
  const kind = response.ok ? response.headers.get("X-Fragment") : "failure";
  const html = response.ok ? await response.text() : document.body.dataset.failed;
  if (kind === "modal") showModal(html);
  return { failure: kind === "failure" ? html : "", html };
}

// Messages ---------------------------------------------------------------------------------------

const nearEnd = () => scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 160;
const toEnd = () => { scroll.scrollTop = scroll.scrollHeight; };

function showMessage(html) {
  const stay = nearEnd();
  const fresh = fragment(html).firstElementChild;
  const old = document.getElementById(fresh.id);
  if (old) {
    const focused = old.contains(document.activeElement) ? document.activeElement : null;
    const again = focused && sameControl(focused, old, fresh);
    old.replaceWith(fresh);
    if (focused) (again || box).focus({ preventScroll: true });
    again?.scrollIntoView({ block: "nearest" });
  } else {
    const after = $$(":scope > li", list).find((item) => byId(item.id, fresh.id) > 0);
    list.insertBefore(fresh, after || null);
  }
  if (stay) toEnd();
}

// What stands for a control in a newer version of its message: the one that does the same, or is
// called the same, as the next page's "Next"; else, where a pager ends, the one beside it.
function sameControl(control, old, fresh) {
  const drop = control.closest("[data-choose]");
  const key = drop ? ["data-choose", drop.dataset.choose] : ["data-press", control.dataset.press];
  const same = key[1] && $(`[${key[0]}="${CSS.escape(key[1])}"]`, fresh);
  const found = drop && same ? $(".drop-button", same) : same;
  if (found && !found.disabled) return found;
  const row = control.closest(".row");
  const rows = $$(".row", fresh);
  const now = row && rows[$$(".row", old).indexOf(row)];
  if (!now) return null;
  const usable = $$("button.button:not(:disabled)", now);
  const named = usable.find((button) => button.textContent === control.textContent);
  const beside = Math.max(0, $$("button.button", row).indexOf(control) - 1);
  return named || usable[Math.min(beside, usable.length - 1)] || null;
}

const byId = (a, b) => (a.length - b.length) || (a > b ? 1 : a < b ? -1 : 0);

function keepOnly(ids) {
  const kept = new Set(ids.split(" "));
  for (const item of $$(":scope > li", list)) if (!kept.has(item.id)) item.remove();
}

function listen() {
  const events = new EventSource(`/events?${query}`);
  events.addEventListener("message", (event) => showMessage(event.data));
  events.addEventListener("keep", (event) => keepOnly(event.data));
  events.addEventListener("remove", (event) => document.getElementById(event.data)?.remove());
  events.addEventListener("presence", (event) => {
    const name = $("#presence").firstChild;
    $("#presence").replaceChildren(name, fragment(event.data));
    if (statusLine.textContent === document.body.dataset.lost) say("");
  });
  events.addEventListener("error", () => say(document.body.dataset.lost));
}

async function inMessage(item, control, name, data) {
  const message = item.dataset.message;
  const line = $(".failure", item);
  line.textContent = "";
  control?.setAttribute("aria-busy", "true");
  const { failure } = await act(name, { message, ...data });
  control?.removeAttribute("aria-busy");
  const now = document.getElementById(item.id);
  if (failure && now) $(".failure", now).textContent = failure;
}

list.addEventListener("click", (event) => {
  const item = event.target.closest("li.message");
  const target = event.target.closest("button");
  if (!item || !target) return;
  if (target.dataset.press !== undefined) {
    if (!target.hasAttribute("aria-busy"))
      inMessage(item, target, "press", { component: target.dataset.press });
  } else if (target.dataset.menu !== undefined) {
    $(".drop-button", target.closest(".drop")).focus();
    closeDrops();
    inMessage(item, null, "menu", { name: target.dataset.menu });
  } else if (target.dataset.dismiss !== undefined) {
    act("dismiss", { message: item.dataset.message }).then(() => { item.remove(); box.focus(); });
  } else if (target.dataset.reply !== undefined) {
    replyTo(item.dataset.message, target.dataset.reply);
  } else if (target.getAttribute("role") === "option") {
    chooseOption(item, target);
  } else if (target.classList.contains("confirm")) {
    sendChoice(item, target.closest(".drop"));
  }
});

function chooseOption(item, option) {
  const drop = option.closest(".drop");
  const chosen = option.getAttribute("aria-selected") === "true";
  if (drop.dataset.many !== undefined) {
    option.setAttribute("aria-selected", String(!chosen));
    return;
  }
  for (const other of $$("[role=option]", drop)) other.setAttribute("aria-selected", "false");
  option.setAttribute("aria-selected", "true");
  sendChoice(item, drop);
}

function sendChoice(item, drop) {
  const values = $$("[role=option][aria-selected=true]", drop).map((o) => o.dataset.value);
  const button = $(".drop-button", drop);
  setDrop(drop, false);
  button.focus();
  inMessage(item, button, "choose", { component: drop.dataset.choose, values });
}

// Drop-down menus in messages --------------------------------------------------------------------

function setDrop(drop, open) {
  $(".menu", drop).hidden = !open;
  $(".drop-button", drop).setAttribute("aria-expanded", String(open));
  if (open) $("[aria-selected=true], .menu button", drop).focus();
}

const closeDrops = (except) => {
  for (const button of $$(".drop-button[aria-expanded=true]")) {
    const drop = button.closest(".drop");
    if (drop !== except) setDrop(drop, false);
  }
};

document.addEventListener("click", (event) => {
  const button = event.target.closest(".drop-button");
  closeDrops(event.target.closest(".drop"));
  if (button) setDrop(button.closest(".drop"), button.getAttribute("aria-expanded") === "false");
});

document.addEventListener("keydown", (event) => {
  const drop = event.target.closest?.(".drop");
  if (!drop || $(".menu", drop).hidden) return;
  const entries = $$(".menu button", drop);
  const at = entries.indexOf(document.activeElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) {
    event.preventDefault();
    entries[(at + step + entries.length) % entries.length].focus();
  } else if (event.key === "Escape") {
    setDrop(drop, false);
    $(".drop-button", drop).focus();
  }
});

// The list above the composer --------------------------------------------------------------------

const picker = {
  node: $("#picker"),
  input: null,
  pick: null,
  options: [],
  active: -1,

  show(html, input, pick, first) {
    this.node.replaceChildren(fragment(html));
    this.options = $$("[role=option]", this.node);
    this.input = input;
    this.pick = pick;
    this.node.hidden = false;
    input.setAttribute("aria-expanded", "true");
    this.activate(first && this.options.length ? 0 : -1);
  },

  hide() {
    if (this.node.hidden) return;
    this.node.hidden = true;
    this.options = [];
    this.input?.setAttribute("aria-expanded", "false");
    this.input?.removeAttribute("aria-activedescendant");
  },

  activate(index) {
    this.active = index;
    this.options.forEach((option, at) => option.setAttribute("aria-selected", String(at === index)));
    const option = this.options[index];
    if (option) {
      this.input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    } else this.input.removeAttribute("aria-activedescendant");
  },

  take(option) {
    const pick = this.pick;
    this.hide();
    pick(option.dataset);
  },

  // Returns whether the key was for the list.
  key(event) {
    if (this.node.hidden) return false;
    const count = this.options.length;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && count) {
      const from = this.active < 0 && step < 0 ? 0 : this.active;
      this.activate((from + step + count) % count);
    } else if ((event.key === "Enter" || event.key === "Tab") && this.active >= 0) {
      this.take(this.options[this.active]);
    } else if (event.key === "Escape") this.hide();
    else return false;
    event.preventDefault();
    return true;
  },
};

picker.node.addEventListener("mousedown", (event) => {
  event.preventDefault();
  const option = event.target.closest("[role=option]");
  if (option) picker.take(option);
});

// Only the newest answer of the server is shown.
let newest = 0;
let filled = Promise.resolve();
function fill(request, input, pick, first) {
  const mine = ++newest;
  filled = request().then((html) => {
    if (mine === newest && document.activeElement === input) picker.show(html, input, pick, first);
  });
}
const forget = () => { newest += 1; picker.hide(); };

// Writing a message ------------------------------------------------------------------------------

const beforeCaret = () => box.value.slice(0, box.selectionStart);
const lookUp = (typed) => async () =>
  (await fetch(`/pick?${query}&typed=${encodeURIComponent(typed)}`)).text();

function onType() {
  box.style.height = "auto";
  box.style.height = `${box.scrollHeight}px`;
  const mention = beforeCaret().match(/(?:^|\s)(@\w*)$/);
  if (/^\/[^\s]*$/.test(box.value)) {
    fill(lookUp(box.value), box, (data) => openCommand(`/${data.value}`), true);
  } else if (mention) {
    fill(lookUp(mention[1]), box, (data) => insertMention(mention[1], data.value), true);
  } else if (/^\/\S+ /.test(box.value)) {
    forget();
    filled = openCommand();
  } else forget();
}

function insertMention(typed, name) {
  const end = box.selectionStart;
  box.setRangeText(`${name} `, end - typed.length, end, "end");
  box.focus();
}

async function send() {
  const content = box.value.trim();
  if (!content) return;
  forget();
  const reply_to = replying.dataset.message || "";
  box.value = "";
  stopReply();
  onType();
  const { failure } = await act("send", { content, reply_to });
  if (failure) { box.value = content; say(failure); }
  toEnd();
}

box.addEventListener("input", onType);
box.addEventListener("blur", forget);
async function enter() {
  // A fast typist presses Enter before the list has followed: what was typed last counts.
  if (box.value.startsWith("/")) await filled;
  if (!commandPlace.hidden) $("form", commandPlace).requestSubmit();
  else if (picker.active >= 0 && !picker.node.hidden) picker.take(picker.options[picker.active]);
  else if (/^\/\S+$/.test(box.value)) openCommand();
  else send();
}

box.addEventListener("keydown", (event) => {
  if (event.isComposing) return;
  if (event.key === "Enter" && !event.shiftKey) { event.preventDefault(); enter(); }
  else if (picker.key(event)) return;
  else if (event.key === "Escape") stopReply();
});
$("#text").addEventListener("submit", (event) => { event.preventDefault(); enter(); });

function replyTo(message, name) {
  replying.dataset.message = message;
  $("span", replying).textContent = document.body.dataset.replying.replace("{name}", name);
  replying.hidden = false;
  box.focus();
}

function stopReply() {
  delete replying.dataset.message;
  replying.hidden = true;
}
$("button", replying).addEventListener("click", () => { stopReply(); box.focus(); });

// Filling in a command ---------------------------------------------------------------------------

// Opens the form of the command with which a text begins; returns whether there is one.
async function openCommand(typed = box.value) {
  const response = await fetch(`/form?${query}&typed=${encodeURIComponent(typed)}`);
  const html = await response.text();
  if (!html || !commandPlace.hidden) {
    if (!html) fill(lookUp(typed), box, (data) => openCommand(`/${data.value}`), true);
    return;
  }
  commandPlace.replaceChildren(fragment(html));
  commandPlace.hidden = false;
  $("#text").hidden = true;
  const form = $("form", commandPlace);
  // What was typed behind the name, also while the form was on its way, goes into it.
  const names = [form.dataset.label, `/${form.dataset.name}`];
  const name = names.find((known) => box.value.startsWith(`${known} `));
  const rest = name ? box.value.slice(name.length + 1) : "";
  const first = $("input, select", form);
  if (first && rest && first.tagName === "INPUT") first.value = rest;
  box.value = "";
  (first || $(".send", form)).focus();
  if (first && first.dataset.autocomplete !== undefined) complete(first);
}

function closeCommand() {
  forget();
  commandPlace.hidden = true;
  commandPlace.replaceChildren();
  $("#text").hidden = false;
  box.focus();
}

// What was picked from a list is sent as its value, as long as its label still stands there.
const valueOf = (field) =>
  field.dataset.picked !== undefined && field.dataset.label === field.value
    ? field.dataset.picked : field.value;

function filledIn(form, except) {
  const fields = $$("[name]", form).filter((field) => field !== except && field.value !== "");
  return Object.fromEntries(fields.map((field) => [field.name, valueOf(field)]));
}

let typing;
function complete(input) {
  clearTimeout(typing);
  const form = input.form;
  typing = setTimeout(() => fill(
    async () => (await act("type", {
      name: form.dataset.name, option: input.name, content: input.value,
      options: filledIn(form, input),
    })).html,
    input,
    (data) => {
      input.value = data.label;
      input.dataset.label = data.label;
      input.dataset.picked = data.value;
    },
    false,
  ), 120);
}

commandPlace.addEventListener("focusin", (event) => {
  const hint = event.target.dataset.hint;
  if (hint) $("#command-hint").textContent = hint;
});
commandPlace.addEventListener("input", (event) => {
  if (event.target.dataset.autocomplete !== undefined) complete(event.target);
});
commandPlace.addEventListener("focusout", forget);
commandPlace.addEventListener("click", (event) => {
  if (event.target.closest(".cancel")) closeCommand();
});
commandPlace.addEventListener("keydown", (event) => {
  if (event.isComposing || picker.key(event)) return;
  const empty = event.target.tagName === "INPUT" && event.target.value === "";
  const first = event.target === $("input, select", commandPlace);
  if (event.key === "Escape" || (event.key === "Backspace" && empty && first)) {
    event.preventDefault();
    closeCommand();
  } else if (event.key === "Enter" && event.target.tagName === "SELECT") {
    event.preventDefault();
    event.target.form.requestSubmit();
  } else if (event.key === "ArrowDown" && event.target.dataset.autocomplete !== undefined) {
    event.preventDefault();
    complete(event.target);
  }
});
commandPlace.addEventListener("submit", async (event) => {
  event.preventDefault();
  clearTimeout(typing);
  const form = event.target;
  const data = { name: form.dataset.name, options: filledIn(form) };
  closeCommand();
  const { failure } = await act("command", data);
  if (failure) say(failure);
  toEnd();
});

// Modals -----------------------------------------------------------------------------------------

function showModal(html) {
  const dialog = fragment(html).firstElementChild;
  const before = document.activeElement;
  $("#dialogs").replaceChildren(dialog);
  dialog.addEventListener("click", (event) => {
    if (event.target.closest("[data-close]")) dialog.close();
  });
  dialog.addEventListener("close", () => { dialog.remove(); before?.focus(); });
  $("form", dialog).addEventListener("submit", async (event) => {
    event.preventDefault();
    const fields = {};
    for (const field of $$("[name]", dialog))
      fields[field.name] = field.multiple
        ? [...field.selectedOptions].map((option) => option.value) : field.value;
    const { failure } = await act("submit", { interaction: dialog.dataset.interaction, fields });
    if (failure) say(failure);
    dialog.close();
  });
  dialog.showModal();
}

for (const node of $$("[data-accent]")) node.style.setProperty("--accent", node.dataset.accent);
toEnd();
box.focus();
listen();
