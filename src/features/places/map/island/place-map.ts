/**
 * `<place-map>`: puts a map that moves over the still one, once it comes near the screen.
 * Before that it costs nothing; where it cannot be loaded, the picture and the list stay.
 */
class PlaceMap extends HTMLElement {
  private observer: IntersectionObserver | undefined;

  connectedCallback(): void {
    this.observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) void this.start();
      },
      { rootMargin: '300px' },
    );
    this.observer.observe(this);
  }

  disconnectedCallback(): void {
    this.observer?.disconnect();
  }

  private async start(): Promise<void> {
    this.observer?.disconnect();
    try {
      const { drawMap } = await import('./draw.ts');
      await drawMap(this);
      this.dataset.live = '';
    } catch {
      const status = this.querySelector('.map-status');
      if (status)
        status.textContent = 'The map that moves could not be loaded. The picture and the list hold the same.';
    }
  }
}

customElements.define('place-map', PlaceMap);
