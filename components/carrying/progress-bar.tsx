/** How much is done as a bar beside its number; whoever only hears the page hears the number alone. */
export function ProgressBar({ percent }: { percent: number }) {
  return (
    <svg viewBox="0 0 100 8" width="100" height="8" aria-hidden="true" className="text-all">
      <rect width="100" height="8" fill="currentColor" opacity="0.15" />
      <rect width={percent} height="8" fill="currentColor" />
    </svg>
  );
}
