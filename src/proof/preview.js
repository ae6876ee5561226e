(async () => {
  const seen = document.documentElement.dataset.revision;
  for (;;) {
    // A page that nobody looks at does not wait: browsers have only six connections to one place.
    if (document.hidden) await new Promise((go) => document.addEventListener("visibilitychange", go, { once: true }));
    const waiting = new AbortController();
    document.addEventListener("visibilitychange", () => waiting.abort(), { once: true });
    try {
      const answer = await fetch("/preview/changes?since=" + seen, { cache: "no-store", signal: waiting.signal });
      if (answer.ok && (await answer.text()).trim() !== seen) return location.reload();
      if (answer.ok) continue;
    } catch {
      if (waiting.signal.aborted) continue;
      // The program is not there: it may come back.
    }
    await new Promise((go) => setTimeout(go, 2000));
  }
})();
