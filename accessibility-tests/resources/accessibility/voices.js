// A browser that speaks, but not aloud: the test asks it what it was given to say, and which words were marked.
window.spoken = [];
window.marked = [];
const voices = JSON.parse('VOICES').map(lang => ({ lang, name: lang, default: true, localService: true }));
let stopped = 0;
class Utterance { constructor(text) { this.text = text; } }
const wait = ms => new Promise(done => setTimeout(done, ms));
const marks = () => [...(CSS.highlights.get('read-aloud') ?? [])].map(range => range.toString());
const speech = {
  getVoices: () => voices,
  cancel: () => { stopped++; },
  speak: async said => {
    const run = stopped;
    window.spoken.push(`${said.lang} ${said.text.replace(/\s+/g, ' ').trim()}`);
    for (const word of said.text.matchAll(/\S+/g)) {
      if (run !== stopped) return;
      said.onboundary({ charIndex: word.index, charLength: word[0].length });
      window.marked.push(...marks());
      await wait(word[0] === window.waitsAt ? 100000 : window.slowly ?? 0);
    }
    said.onend();
  },
};
Object.defineProperty(window, 'speechSynthesis', { value: speech });
Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
