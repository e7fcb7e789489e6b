// Only on pages of people who asked for it, and only where the browser has a voice.
const place = document.querySelector("[data-read-aloud]");
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

function stop(button) {
  reading = false;
  speech.cancel();
  button.textContent = "Read aloud";
}

function read(button) {
  reading = true;
  button.textContent = "Stop reading";
  const voices = speech.getVoices();
  const parts = blocks();
  parts.forEach((element, index) => {
    const words = new SpeechSynthesisUtterance(element.textContent);
    words.lang = element.closest("[lang]")?.lang ?? "en-GB";
    words.voice = voices.find((voice) => voice.lang === words.lang) ?? null;
    words.rate = 0.9;
    if (index === parts.length - 1) words.onend = () => reading && stop(button);
    speech.speak(words);
  });
}

function offer() {
  if (!place || !main || !speech || speech.getVoices().length === 0 || place.childElementCount > 0) return;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "reading-button";
  button.textContent = "Read aloud";
  button.addEventListener("click", () => (reading ? stop(button) : read(button)));
  place.append(button);
}

// Some browsers know their voices only a moment later.
speech?.addEventListener?.("voiceschanged", offer);
addEventListener("pagehide", () => speech?.cancel());
offer();
