// Only on pages of people who asked for it, and only where the browser has a voice.
const button = document.querySelector("[data-read-aloud]");
const main = document.querySelector("main");
const speech = window.speechSynthesis;
let reading = false;

/** What a person would read: blocks of visible words, in order. */
function blocks() {
  const found = [
    ...main.querySelectorAll(
      "h1, h2, h3, h4, p, li, dt, dd, legend, label, caption, th, td, summary, button, a.button",
    ),
  ];
  const outermost = found.filter(
    (element) => !found.some((other) => other !== element && other.contains(element)),
  );
  return outermost.filter((element) => element.checkVisibility?.() ?? true);
}

function stop() {
  reading = false;
  speech.cancel();
  button.textContent = "Read aloud";
}

function read() {
  reading = true;
  button.textContent = "Stop reading";
  const voices = speech.getVoices();
  const parts = blocks();
  parts.forEach((element, index) => {
    const words = new SpeechSynthesisUtterance(element.textContent);
    words.lang = element.closest("[lang]")?.lang ?? "en-GB";
    words.voice = voices.find((voice) => voice.lang === words.lang) ?? null;
    words.rate = 0.9;
    if (index === parts.length - 1) words.onend = () => reading && stop();
    speech.speak(words);
  });
}

function offer() {
  if (button && main && speech?.getVoices().length > 0) button.hidden = false;
}

button?.addEventListener("click", () => (reading ? stop() : read()));
// Some browsers know their voices only a moment later.
speech?.addEventListener?.("voiceschanged", offer);
addEventListener("pagehide", () => speech?.cancel());
offer();
