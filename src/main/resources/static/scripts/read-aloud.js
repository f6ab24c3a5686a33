// Reads the page, and what one has written oneself, with the browser's own voices; nothing leaves the computer.
import { overField, showInField, uncover } from "./read-aloud-field.js";

const BLOCKS = "h1, h2, h3, h4, p, li, dt, dd, legend, label, summary, button, td, th, blockquote, pre, div";
const FIELDS = "textarea, input[type=text], input[type=email], input[type=tel]";
const UNREAD = ".sr-only, [hidden], [aria-hidden=true], script, style, noscript";
const MARK = "read-aloud";

let reading = null;

export function toggle(button) {
  if (reading) stop();
  else start(button);
}

async function start(button) {
  const mine = (reading = { button, words: button.textContent });
  const voices = await allVoices();
  if (reading !== mine) return;
  const parts = readable(document.querySelector("main"));
  const missing = parts.find((part) => !voiceFor(voices, part.language));
  if (missing) {
    tell(button, button.dataset.aloudNone);
    return stop();
  }
  tell(button, "");
  mine.gap = leave(button);
  button.textContent = button.dataset.aloudStop;
  for (const part of parts) {
    if (reading !== mine || !part.block.isConnected) break;
    await speak(part, voiceFor(voices, part.language));
    if (reading === mine) unmark();
  }
  if (reading === mine) stop();
}

/** The button stays in sight while the page moves; what stood beside it stays where it was. */
function leave(button) {
  const { width, height } = button.getBoundingClientRect();
  const gap = document.createElement("span");
  Object.assign(gap.style, { width: `${width}px`, height: `${height}px` });
  button.before(gap);
  button.classList.add("reads");
  return gap;
}

function stop() {
  const { button, words, gap } = reading;
  reading = null;
  gap?.remove();
  button.classList.remove("reads");
  speechSynthesis.cancel();
  unmark();
  button.textContent = words;
  // back at its place, where the next key goes on from; whoever points has a place of their own in the page
  if (button.matches(":focus-visible")) button.scrollIntoView({ block: "nearest" });
}

/** Some browsers know their voices only a moment after they were asked. */
function allVoices() {
  const now = speechSynthesis.getVoices();
  if (now.length > 0) return now;
  return new Promise((known) => {
    const done = () => known(speechSynthesis.getVoices());
    speechSynthesis.addEventListener?.("voiceschanged", done, { once: true });
    setTimeout(done, 1000);
  });
}

/** One that works without the net, where there is one: what is read may be private. */
function voiceFor(voices, language) {
  const fit = voices.filter((voice) => voice.lang.toLowerCase().startsWith(language) && voice.localService !== false);
  return fit.find((voice) => voice.default) ?? fit[0];
}

/** The page block by block, each with its text and where in the page every letter of it stands. */
function readable(root) {
  const parts = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
    acceptNode: (node) =>
      node.nodeType === Node.ELEMENT_NODE && (node.matches(UNREAD) || !node.checkVisibility())
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  });
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) addText(parts, node);
    else if (node.matches(FIELDS) && node.value.trim()) parts.push(part(node, node.value));
    else if (node.matches("input:checked")) parts.push(part(node, node.labels[0]?.textContent ?? ""));
  }
  return parts.filter((each) => each.text.trim());
}

function addText(parts, node) {
  if (!node.data.trim()) return;
  const block = node.parentElement.closest(BLOCKS);
  let last = parts.at(-1);
  if (last?.block !== block || last.pieces.length === 0) parts.push((last = part(block, "")));
  last.pieces.push({ node, from: last.text.length });
  last.text += node.data;
}

function part(block, text) {
  const language = (block.closest("[lang]")?.lang || "da").slice(0, 2).toLowerCase();
  return { block, text, language, pieces: [] };
}

function speak(part, voice) {
  part.block.scrollIntoView?.({ block: "nearest" });
  return new Promise((spoken) => {
    const said = new SpeechSynthesisUtterance(part.text);
    said.voice = voice;
    said.lang = voice.lang;
    said.onboundary = (event) => mark(part, event.charIndex, event.charLength);
    said.onend = said.onerror = spoken;
    speechSynthesis.speak(said);
  });
}

function mark(part, at, length) {
  if (!globalThis.Highlight || !reading) return;
  const field = part.block.matches(FIELDS);
  const inField = field && { node: overField(part.block, part.text), from: 0 };
  const piece = inField || part.pieces.findLast((each) => each.from <= at);
  if (!piece?.node) return unmark();
  const from = at - piece.from;
  const word = length || part.text.slice(at).match(/^\S*/)[0].length;
  const range = document.createRange();
  range.setStart(piece.node, Math.min(from, piece.node.length));
  range.setEnd(piece.node, Math.min(from + word, piece.node.length));
  CSS.highlights.set(MARK, new Highlight(range));
  if (field) showInField(range);
}

function unmark() {
  globalThis.CSS?.highlights?.delete(MARK);
  uncover();
}

function tell(button, text) {
  let told = document.getElementById("oplaesning");
  if (!told) {
    if (!text) return;
    told = document.createElement("p");
    told.id = "oplaesning";
    told.setAttribute("role", "status");
    button.after(told);
  }
  told.textContent = text;
}

addEventListener("keydown", (event) => event.key === "Escape" && reading && stop());
addEventListener("focusin", (event) => reading && event.target.matches(FIELDS) && unmark());
addEventListener("pagehide", () => reading && stop());
