/**
 * What the saved page does by itself: the arrow keys, Page Up and Down and Space go from slide to slide, Home and End to
 * the first and the last, F fills the screen; the place stands in the address, so that a reload stays where it was.
 */
export const SCRIPT = `
const slides = [...document.querySelectorAll(".slide")];
const place = () => Math.min(Math.max(Number(location.hash.slice(1)) || 0, 0), slides.length - 1);
const show = (to) => {
  slides.forEach((slide, at) => slide.classList.toggle("now", at === to));
  history.replaceState(null, "", "#" + to);
  scrollTo(0, 0);
};
document.body.classList.add("shown");
show(place());
const next = ["ArrowRight", "ArrowDown", "PageDown", " "];
const back = ["ArrowLeft", "ArrowUp", "PageUp"];
addEventListener("keydown", (event) => {
  const at = place();
  if (next.includes(event.key)) show(Math.min(at + 1, slides.length - 1));
  else if (back.includes(event.key)) show(Math.max(at - 1, 0));
  else if (event.key === "Home") show(0);
  else if (event.key === "End") show(slides.length - 1);
  else if (event.key === "f" || event.key === "F") document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
  else return;
  event.preventDefault();
});
addEventListener("hashchange", () => show(place()));
`;
