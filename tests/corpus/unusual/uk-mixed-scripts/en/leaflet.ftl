test = You have a PSA test and a CT scan.
vitamin = Do not take vitamin D or vitamin K on this day.
factor = We need to know your Rh factor.
