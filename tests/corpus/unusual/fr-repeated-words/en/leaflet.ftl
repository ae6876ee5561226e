dress = When you get dressed, please take your time.
meet = We will meet again after the procedure.
