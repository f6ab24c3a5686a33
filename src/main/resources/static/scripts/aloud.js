// Shows the button where the browser can speak; what speaks is fetched when somebody wants to hear.
if ("speechSynthesis" in window) document.documentElement.classList.add("speaks");
document.addEventListener("click", async (event) => {
  const button = event.target.closest?.("[data-aloud]");
  if (button) (await import("/scripts/read-aloud.js")).toggle(button);
});
