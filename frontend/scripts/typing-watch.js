/*
 * <peil-typing-watch>: sees that what is typed beside it reaches the server. It says when the network is gone and when it is
 * back, sends what is under the hands before the browser goes elsewhere, and asks before the page is closed over an unsent text.
 */
(() => {
  'use strict';

  const SENT_AFTER = 900; // what is typed is on its way after 700
  const READ_AFTER = 10_000;

  class TypingWatch extends HTMLElement {
    #typed = 0;
    #lost = false;
    #looking;
    #reading;
    #stop;

    connectedCallback() {
      this.#stop = new AbortController();
      const during = { signal: this.#stop.signal };
      const first = { ...during, capture: true };
      this.parentElement.addEventListener('input', () => this.#type(), first);
      addEventListener('offline', () => this.#lose(), during);
      addEventListener('online', () => this.#find(), during);
      addEventListener('popstate', () => this.#send(), first);
      addEventListener('pagehide', () => this.#send(), during);
      addEventListener('beforeunload', (leaving) => this.#ask(leaving), during);
      document.addEventListener('visibilitychange', () => document.hidden && this.#send(), during);
      document.addEventListener('click', (click) => this.#hold(click), first);
      window.Vaadin?.connectionState?.addStateChangeListener(this.#onLine);
      this.#looking = setInterval(() => this.#look(), 300);
    }

    disconnectedCallback() {
      this.#stop.abort();
      window.Vaadin?.connectionState?.removeStateChangeListener(this.#onLine);
      clearInterval(this.#looking);
      clearTimeout(this.#reading);
    }

    #onLine = (before, now) => {
      if (now === 'connection-lost' || now === 'reconnecting') {
        this.#lose();
      } else if (now === 'connected') {
        this.#find();
      }
    };

    #lose() {
      this.#lost = true;
      clearTimeout(this.#reading);
      this.classList.add('lost');
      this.textContent = this.dataset.lost;
    }

    #find() {
      if (this.#lost) {
        this.#lost = false;
        this.classList.remove('lost');
        this.textContent = this.dataset.back;
        this.#reading = setTimeout(() => (this.textContent = ''), READ_AFTER);
      }
    }

    #type() {
      this.#typed = Date.now();
      this.toggleAttribute('unsent', true);
    }

    /** Forgets that something was typed once the server has answered for it. */
    #look() {
      const busy = Object.values(window.Vaadin?.Flow?.clients ?? {}).some((client) => client.isActive?.());
      if (!busy && !this.#lost && Date.now() - this.#typed > SENT_AFTER) {
        this.#typed = 0;
        this.toggleAttribute('unsent', false);
      }
    }

    #send() {
      this.dispatchEvent(new CustomEvent('peil-send'));
    }

    #ask(leaving) {
      // A page that was hidden because its time is up asks nobody.
      const hidden = document.body.style.visibility === 'hidden';
      if (this.#typed && !hidden) {
        leaving.preventDefault();
      }
      this.#send();
    }

    /** Without a network no link leads anywhere, and the text would stay behind: the line says so, and the page stays. */
    #hold(click) {
      if (this.#lost && click.target.closest?.('a[href]')) {
        click.preventDefault();
        click.stopImmediatePropagation();
        this.scrollIntoView({ block: 'nearest' });
      }
    }
  }

  if (!customElements.get('peil-typing-watch')) {
    customElements.define('peil-typing-watch', TypingWatch);
  }
})();
