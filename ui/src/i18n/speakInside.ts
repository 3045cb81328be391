/**
 * Says the texts of a library that cannot be told its words. Only whole texts that are known are replaced.
 * What a person has written stands inside `except` and is theirs. Gives what stops it.
 */
export function speakInside(root: Element, words: Record<string, string>, except?: string): () => void {
  const theirs = (node: Node) =>
    except !== undefined && (node instanceof Element ? node : node.parentElement)?.closest(except) != null;
  const say = (node: Node) => {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let at: Node | null = walker.currentNode; at; at = walker.nextNode()) {
      if (theirs(at)) continue;
      if (at instanceof Text) {
        const word = words[at.data.trim()];
        if (word && at.data !== word) at.data = word;
      } else if (at instanceof Element) {
        for (const name of ['title', 'aria-label', 'placeholder']) {
          const word = words[at.getAttribute(name) ?? ''];
          if (word) at.setAttribute(name, word);
        }
      }
    }
  };
  say(root);
  const watcher = new MutationObserver((changes) =>
    changes.forEach(({ target, addedNodes, type }) => {
      if (type === 'childList') addedNodes.forEach(say);
      else say(target);
    }),
  );
  watcher.observe(root, { childList: true, subtree: true, characterData: true });
  return () => watcher.disconnect();
}
