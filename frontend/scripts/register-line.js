/* Says in the person's own language when the network is gone, and when it is back; nothing typed is lost meanwhile. */
(() => {
  'use strict';

  window.peilRegisterLine = (page) => {
    const line = page.querySelector('.register-line');
    const lost = () => {
      line.textContent = line.dataset.offline;
      line.classList.add('lost');
    };
    const back = () => {
      if (line.classList.contains('lost')) {
        line.textContent = line.dataset.online;
        line.classList.remove('lost');
      }
    };
    addEventListener('offline', lost);
    addEventListener('online', back);
    window.Vaadin?.connectionState?.addStateChangeListener((before, now) => {
      if (now === 'connection-lost' || now === 'reconnecting') {
        lost();
      } else if (now === 'connected') {
        back();
      }
    });
  };
})();
