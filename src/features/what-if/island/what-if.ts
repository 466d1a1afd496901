/** `<what-if>`: a button, and behind it the tool, which is loaded when it is asked for: by the button, or by an address that has changes. */
class WhatIf extends HTMLElement {
  private readonly button = Object.assign(document.createElement('button'), {
    type: 'button',
    textContent: 'What if the evidence were different?',
  });
  private readonly failed = document.createElement('p');
  private opening = false;

  connectedCallback(): void {
    this.failed.setAttribute('role', 'status');
    this.append(this.button, this.failed);
    this.button.addEventListener('click', () => void this.open(true));
    const follow = (): void => {
      if (this.contains(this.button) && location.hash.startsWith('#not-the-record')) void this.open(false);
    };
    addEventListener('popstate', follow);
    follow();
  }

  private async open(asked: boolean): Promise<void> {
    if (this.opening) return;
    this.opening = true;
    try {
      const { openTool } = await import('./tool.ts');
      await openTool(this, asked);
    } catch {
      this.failed.textContent =
        'What it takes did not arrive. Try again when you have a connection, or reload the page.';
    }
    this.opening = false;
  }
}

customElements.define('what-if', WhatIf);
