relatives = Angehörige, die die Kinder nach Hause bringen, warten in Raum 4.
team = Das Team weiß, dass das das Schwerste ist.
ask = Fragen Sie die, die sie betreuen.
