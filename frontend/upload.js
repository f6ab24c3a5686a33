window.borger = window.borger ?? {};
