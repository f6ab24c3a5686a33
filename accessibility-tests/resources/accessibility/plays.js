// Nothing plays, flashes or comes from elsewhere in a frame (WCAG 1.2, 1.4.2, 2.2.2, 2.3.1); nothing leads on by itself.
const lasting = motion => {
  const { iterations, activeDuration } = motion.effect.getComputedTiming();
  return motion.playState === 'running' && (iterations === Infinity || activeDuration > 5000);
};
return [
  ...document.querySelectorAll('audio, video, embed, object, iframe, canvas, marquee, blink, meta[http-equiv=refresh]'),
  ...document.getAnimations().filter(lasting).map(motion => motion.effect.target),
].slice(0, 5).map(e => e.outerHTML.slice(0, 120));
