/** Three parties, one goal. */
export function Wordmark() {
  return (
    <span className="wordmark">
      <svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
        <rect width="32" height="32" rx="7" fill="#002459" />
        <circle cx="16" cy="10" r="5" fill="#66a5f4" />
        <circle cx="10" cy="20.5" r="5" fill="#ffc166" />
        <circle cx="22" cy="20.5" r="5" fill="#7fd19b" />
      </svg>
      Trepart
    </span>
  );
}
