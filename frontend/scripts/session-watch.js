/*
 * <peil-session-watch>: counts from the last real activity in any window of this browser, tells the server once a minute
 * while there is some, and warns two minutes before the session ends.
 */
(() => {
  'use strict';

  const KEY = 'peil-last-activity';
  const ACTIVITY = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'];
  const SIGN_OF_LIFE = 60_000;
  const WARN_BEFORE = 120_000;

  class SessionWatch extends HTMLElement {
    #dialog;
    #timer;
    #told = Date.now();
    #noted = 0;
    #over = false;

    connectedCallback() {
      // Vaadin's own line of a lost connection is seen but not heard.
      document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status');
      this.#note();
      ACTIVITY.forEach((kind) => addEventListener(kind, this.#onActivity, { passive: true, capture: true }));
      this.#timer = setInterval(() => this.#look(), 1000);
    }

    disconnectedCallback() {
      ACTIVITY.forEach((kind) => removeEventListener(kind, this.#onActivity, { capture: true }));
      clearInterval(this.#timer);
      this.#dialog?.remove();
      this.#dialog = undefined;
    }

    #onActivity = () => {
      // Once the warning stands, only an answer to it counts: a cat on the desk is no answer.
      if (!this.#dialog && Date.now() - this.#noted > 1000) {
        this.#note();
      }
    };

    #note() {
      this.#noted = Date.now();
      localStorage.setItem(KEY, String(this.#noted));
    }

    #look() {
      if (!this.seconds || this.#over) {
        return;
      }
      const last = Math.max(this.#noted, Number(localStorage.getItem(KEY)) || 0);
      const left = last + this.seconds * 1000 - Date.now();
      if (last > this.#told && Date.now() - this.#told > SIGN_OF_LIFE) {
        this.#told = Date.now();
        this.$server.present();
      }
      if (left <= 0) {
        this.#end();
      } else if (left <= Math.min(WARN_BEFORE, this.seconds * 500)) {
        this.#warn();
      } else {
        this.#calm();
      }
    }

    #stay() {
      this.#calm();
      this.#note();
      this.#told = Date.now();
      this.$server.present();
    }

    #calm() {
      this.#dialog?.remove();
      this.#dialog = undefined;
    }

    #warn() {
      if (this.#dialog) {
        return;
      }
      const dialog = document.createElement('dialog');
      dialog.className = 'time-out';
      dialog.setAttribute('role', 'alertdialog');
      dialog.setAttribute('aria-labelledby', 'time-out-heading');
      dialog.setAttribute('aria-describedby', 'time-out-words');
      const heading = document.createElement('h2');
      heading.id = 'time-out-heading';
      heading.textContent = this.heading;
      const words = document.createElement('p');
      words.id = 'time-out-words';
      words.textContent = this.words;
      const buttons = document.createElement('div');
      buttons.className = 'row';
      buttons.append(
        this.#button(this.stay, 'solid-button', () => this.#stay()),
        this.#button(this.leave, 'outline-button', () => this.#end()),
      );
      dialog.append(heading, words, buttons);
      dialog.addEventListener('cancel', () => this.#stay());
      document.body.append(dialog);
      dialog.showModal();
      this.#dialog = dialog;
    }

    #button(text, kind, deed) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = kind;
      button.textContent = text;
      button.addEventListener('click', deed);
      return button;
    }

    /** Nothing of a person stays on an unattended screen; the log-in page brings the user back to this one. */
    #end() {
      this.#over = true;
      this.#calm();
      document.body.style.visibility = 'hidden';
      document.cookie = 'PEIL-ENDED=idle; max-age=60; path=/; samesite=lax';
      this.$server.leave();
      // The server's answer loads the page anew; this is for a server that does not answer.
      setTimeout(() => location.reload(), 10_000);
    }
  }

  if (!customElements.get('peil-session-watch')) {
    customElements.define('peil-session-watch', SessionWatch);
  }
})();
