/** `<what-if>`: a button, and behind it the tool, which is loaded when it is asked for: by the button, or by an address that has changes. */
class WhatIf extends HTMLElement {
  private readonly button = Object.assign(document.createElement('button'), {
    type: 'button',
    textContent: 'What if the evidence were different?',
  });

  connectedCallback(): void {
    this.append(this.button);
    this.button.addEventListener('click', () => void this.open(true));
    const follow = (): void => {
      if (this.contains(this.button) && location.hash.startsWith('#not-the-record')) void this.open(false);
    };
    addEventListener('popstate', follow);
    follow();
  }

  private async open(asked: boolean): Promise<void> {
    const { openTool } = await import('./tool.ts');
    await openTool(this, asked);
  }
}

customElements.define('what-if', WhatIf);
