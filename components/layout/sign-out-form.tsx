/** The way out: a plain form, because leaving changes something and a link must not. */
export function SignOutForm({ label }: { label: string }) {
  return (
    <form method="post" action="/api/auth/signout" className="sign-out">
      <button type="submit" className="link-button">
        {label}
      </button>
    </form>
  );
}
